import type { ClinicSetUp } from '#functions/api/clinics/set-up-clinic.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { Moment, SeedContent } from './content/content-types.ts';
import type { SeedClient } from './seed-client.ts';

/** Something that somebody does at an instant. */
export interface SeedEvent {
  readonly at: Date;
  readonly happen: () => Promise<void>;
}

/** Where the content takes place: its people, its groups and its days, with one client that acts for everybody. */
export interface SeedStage {
  readonly client: SeedClient;
  readonly content: SeedContent;
  instant(moment: Moment): Date;
  groupOf(slug: string): GroupId;
  /** The slug of whoever acts next, signed in. Staff’s sign-ins end when nobody has used them for half an hour. */
  present(slug: string): Promise<string>;
}

export function stageOf(
  client: SeedClient,
  content: SeedContent,
  setUp: ClinicSetUp,
  instant: SeedStage['instant'],
): SeedStage {
  const isClinician = (slug: string) => content.clinicians.some((one) => one.slug === slug);
  return {
    client,
    content,
    instant,
    groupOf: (slug) => groupIdOf(setUp, slug),
    async present(slug) {
      if (isClinician(slug)) await client.signIn(slug, setUp.keys[slug] ?? '');
      return slug;
    },
  };
}

export function groupIdOf(setUp: ClinicSetUp, slug: string): GroupId {
  const id = setUp.groupIds[slug];
  if (id === undefined) throw new Error(`The demo content names an unknown group: ${slug}`);
  return id;
}
