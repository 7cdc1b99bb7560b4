import type { Page } from '@playwright/test';
import { expect } from './story.ts';

// The title of every page, in English and in Spanish: what a tab, a history and whoever looks over a shoulder shows of it. A new page is
// added here by somebody who has asked themselves what its title tells of the person who reads it.

const allowed: Readonly<Record<string, readonly [english: string, spanish: string]>> = {
  audit: ['Record', 'Auditoría'],
  clinic: ['Clinic', 'Clínica'],
  'clinic/groups': ['Groups', 'Grupos'],
  'clinic/groups/:groupId': ['Group', 'Grupo'],
  'clinic/groups/new': ['New group', 'Nuevo grupo'],
  'clinic/people': ['People', 'Personas'],
  'clinic/people/:personId': ['Person', 'Persona'],
  'clinic/people/invite': ['Invite', 'Invitar'],
  'clinic/rota': ['Rota', 'Turnos'],
  'clinic/settings': ['Settings', 'Ajustes'],
  demo: ['Look around', 'Echar un vistazo'],
  detector: ['Screening', 'Detección'],
  'groups/:groupId': ['Home', 'Inicio'],
  'groups/:groupId/agenda': ['Agenda', 'Agenda'],
  'groups/:groupId/agreement': ['Agreement', 'Acuerdo'],
  'groups/:groupId/agreement/new': ['New agreement', 'Nuevo acuerdo'],
  'groups/:groupId/being-told': ['Being told', 'Avisos'],
  'groups/:groupId/boundaries': ['Settings', 'Ajustes'],
  'groups/:groupId/digest': ['Digest before the session', 'Resumen antes de la sesión'],
  'groups/:groupId/goals': ['Goals', 'Metas'],
  'groups/:groupId/goals/:goalId': ['Goal', 'Meta'],
  'groups/:groupId/graduation': ['From here', 'Desde aquí'],
  'groups/:groupId/invite': ['Invite', 'Invitar'],
  'groups/:groupId/journal': ['Journal', 'Diario'],
  'groups/:groupId/mine': ['What is kept', 'Lo que se guarda'],
  'groups/:groupId/mine/erase': ['Choose', 'Elegir'],
  'groups/:groupId/mine/leave': ['Choose', 'Elegir'],
  'groups/:groupId/mine/written': ['What is kept', 'Lo que se guarda'],
  'groups/:groupId/people': ['People', 'Personas'],
  'groups/:groupId/people/:personId': ['Person', 'Persona'],
  'groups/:groupId/repairs': ['Talk', 'Hablar'],
  'groups/:groupId/repairs/:repairId': ['Talk', 'Hablar'],
  'groups/:groupId/roster': ['Roster', 'Lista'],
  'groups/:groupId/roster/invite': ['Invite', 'Invitar'],
  'groups/:groupId/safety-plan': ['Plan', 'Plan'],
  'groups/:groupId/safety-plan/change': ['Change', 'Cambiar'],
  'groups/:groupId/safety-plan/earlier': ['Earlier', 'Antes'],
  'groups/:groupId/safety-plan/share': ['Share', 'Compartir'],
  'groups/:groupId/sessions': ['Sessions', 'Sesiones'],
  'groups/:groupId/sessions/:startsAt': ['Session', 'Sesión'],
  'groups/:groupId/sessions/:startsAt/change': ['Change a session', 'Cambiar una sesión'],
  'groups/:groupId/sessions/plan': ['Plan sessions', 'Planificar sesiones'],
  'groups/:groupId/shared': ['Shared', 'Compartido'],
  'groups/:groupId/strategies': ['Strategies', 'Estrategias'],
  'groups/:groupId/supporting': ['Helping', 'Ayudar'],
  'groups/:groupId/threads': ['Threads', 'Conversaciones'],
  'groups/:groupId/threads/:threadId': ['Read', 'Leer'],
  'groups/:groupId/threads/:threadId/posts/:number/another-look': ['Another look', 'Otra mirada'],
  'groups/:groupId/threads/:threadId/posts/:number/earlier': ['Earlier', 'Antes'],
  'groups/:groupId/threads/:threadId/posts/:number/edit': ['Edit', 'Editar'],
  'groups/:groupId/threads/:threadId/posts/:number/part': ['Reply', 'Responder'],
  'groups/:groupId/threads/:threadId/posts/:number/repair': ['Talk', 'Hablar'],
  'groups/:groupId/threads/:threadId/posts/:number/report': ['Send a note', 'Enviar una nota'],
  'groups/:groupId/threads/:threadId/posts/:number/report/thanks': ['Thank you', 'Gracias'],
  'groups/:groupId/threads/:threadId/posts/:number/withdraw': ['Take back', 'Retirar'],
  'groups/:groupId/threads/:threadId/what-helped': ['Answers', 'Respuestas'],
  'groups/:groupId/told': ['Notes', 'Notas'],
  'groups/:groupId/waiting': ['Who waits', 'Quién espera'],
  'groups/:groupId/write': ['Write', 'Escribir'],
  help: ['Help', 'Ayuda'],
  join: ['Join', 'Unirse'],
  'new-key': ['New words', 'Palabras nuevas'],
  'no-connection': ['No connection', 'Sin conexión'],
  'on-call': ['On call', 'De guardia'],
  passkeys: ['Passkeys', 'Llaves de acceso'],
  privacy: ['Privacy', 'Privacidad'],
  recoveries: ['Back in', 'Volver a entrar'],
  'response-times': ['Response times', 'Tiempos de respuesta'],
  reviews: ['Reviews', 'Revisiones'],
  'reviews/:reviewId': ['Review', 'Revisión'],
  'reviews/:reviewId/seal': ['Seal', 'Sello'],
  'reviews/:reviewId/seal/:number': ['Seal', 'Sello'],
  'reviews/pause': ['A moment', 'Un momento'],
  'sign-in': ['Sign in', 'Entrar'],
  'sign-in/passkey': ['Passkey', 'Llave de acceso'],
  'sign-ins': ['Sign-ins', 'Accesos abiertos'],
  status: ['What works', 'Qué funciona'],
};

/** Pages that say whole what they are called. */
const whole: Readonly<Record<string, readonly [english: string, spanish: string]>> = {
  '': ['Between Sessions', 'Between Sessions'],
  today: ['Garden birds in winter', 'Pájaros de jardín en invierno'],
};

export const routesWithTitle = [...Object.keys(allowed), ...Object.keys(whole)];

/** The page as it is now, which is the one of this route, has the title that was thought about. */
export async function expectNeutralTitle(page: Page, route: string): Promise<void> {
  const language = (await page.locator('html').getAttribute('lang')) === 'es' ? 1 : 0;
  const own = allowed[route];
  const title = own ? `${own[language]} · Between Sessions` : whole[route]?.[language];
  expect(title, `/${route} has a title that is listed`).toBeDefined();
  await expect(page, `/${route}`).toHaveTitle(title ?? '');
}
