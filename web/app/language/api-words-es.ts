import { sentences } from './sentences.ts';

/** Every sentence that the API and its contracts say to people, in Spanish. `test/unit/web/api-words.test.ts` finds what is missing. */
export const apiWordsInSpanish = sentences({
  // Kinds of problems.
  'Something is missing or not right': 'Falta algo o algo no está bien',
  'Please look at the marked places. Nothing that you wrote is lost.':
    'Revisa los lugares marcados. No se ha perdido nada de lo que escribiste.',
  'Not readable': 'No se puede leer',
  'The request is not JSON that can be read.': 'La petición no es JSON que se pueda leer.',
  'Wrong content type': 'Tipo de contenido equivocado',
  'Send the body as application/json.': 'Envía el cuerpo como application/json.',
  'Too large': 'Demasiado grande',
  'A request holds at most 64 KiB.': 'Una petición puede tener como máximo 64 KiB.',
  'Not signed in': 'No has entrado',
  'Your sign-in has ended or was never there. Please sign in with your seven words.':
    'Tu acceso ha terminado o no llegó a empezar. Entra con tus siete palabras.',
  'Not yours to do': 'Esto no te corresponde',
  'Your role in this group does not include this.': 'Tu papel en este grupo no incluye esto.',
  'Not found': 'No se encuentra',
  'There is nothing here for you. The address may be old or not complete.':
    'Aquí no hay nada para ti. Puede que la dirección sea antigua o esté incompleta.',
  'These words do not open anything': 'Estas palabras no abren nada',
  'Please check the seven words and their order. The first four letters of each are enough.':
    'Revisa las siete palabras y su orden. Bastan las cuatro primeras letras de cada una.',
  'These are not the seven words that you have now. Please check them and their order.':
    'No son las siete palabras que tienes ahora. Revísalas y revisa su orden.',
  'This passkey was not accepted': 'Esta llave de acceso no se aceptó',
  'It may belong to somebody else, or it took too long. Please try again, or use another passkey.':
    'Puede que sea de otra persona o que haya tardado demasiado. Inténtalo de nuevo o usa otra llave de acceso.',
  'This invitation cannot be used': 'Esta invitación no se puede usar',
  'The words may be mistyped, already used or too old. Your facilitator can give you new ones.':
    'Puede que las palabras tengan algún error, que ya se hayan usado o que sean demasiado antiguas. Tu equipo de facilitación puede darte otras nuevas.',
  'The group agreement has changed': 'El acuerdo del grupo ha cambiado',
  'Please read the new agreement and accept it.': 'Lee el nuevo acuerdo y acéptalo.',
  'This name is taken': 'Este nombre ya se usa',
  'Somebody here already has a name that reads the same. Please choose another.':
    'Alguien aquí ya tiene un nombre que se lee igual. Elige otro.',
  'Somebody was faster': 'Alguien se adelantó',
  'This has changed since you opened it. Please look at it again; your words are kept.':
    'Esto ha cambiado desde que lo abriste. Míralo otra vez; tus palabras se conservan.',
  'Closed to replies': 'Cerrada a respuestas',
  'This thread was closed to replies, so nothing was sent. Your words are still in the box: you can send them to the facilitators only, or copy them.':
    'Esta conversación se cerró a respuestas, así que no se ha enviado nada. Tus palabras siguen en el cuadro: puedes enviarlas solo al equipo de facilitación o copiarlas.',
  'Somebody else has this': 'Otra persona tiene esto',
  'Another clinician holds this review right now.':
    'Otra persona del equipo clínico tiene esta revisión ahora mismo.',
  'Already done': 'Ya está hecho',
  'This was done before. There is nothing more to do.': 'Esto ya se hizo. No queda nada por hacer.',
  'No room for more': 'No cabe nada más',
  'There are as many here as there can be. Please remove one first; your words are kept.':
    'Aquí ya hay todo lo que cabe. Quita algo primero; tus palabras se conservan.',
  'This seal is closed again': 'Este sello se ha cerrado de nuevo',
  'An identity is shown for a short time only. If you still need it, open it again.':
    'Una identidad se muestra solo por poco tiempo. Si todavía la necesitas, ábrela de nuevo.',
  'This place in the list is not known': 'No se conoce este lugar de la lista',
  'Please start again from the first page.': 'Empieza de nuevo desde la primera página.',
  'Idempotency-Key is missing': 'Falta Idempotency-Key',
  'Send an Idempotency-Key header (16 to 64 letters, digits or hyphens), so that sending twice writes once.':
    'Envía una cabecera Idempotency-Key (de 16 a 64 letras, cifras o guiones), para que enviar dos veces escriba una sola.',
  'Idempotency-Key was used for something else': 'Idempotency-Key ya se usó para otra cosa',
  'The same key came with other content before. Use a new key for new content.':
    'La misma clave llegó antes con otro contenido. Usa una nueva para un contenido nuevo.',
  'Too many tries': 'Demasiados intentos',
  'Please wait a minute and try again. Nothing that you wrote is lost, and “Help now” is open all the time.':
    'Espera un minuto e inténtalo de nuevo. No se ha perdido nada de lo que escribiste, y “Ayuda ahora” está siempre abierta.',
  'These words did not fit too many times. Please try again in a quarter of an hour. “Help now” is open all the time.':
    'Estas palabras no han coincidido, y ya van demasiados intentos. Inténtalo de nuevo dentro de un cuarto de hora. “Ayuda ahora” está siempre abierta.',
  'Too much that did not fit came from where you are. Please try again in a quarter of an hour. “Help now” is open all the time.':
    'Desde donde estás llegaron demasiados intentos que no coinciden. Inténtalo de nuevo dentro de un cuarto de hora. “Ayuda ahora” está siempre abierta.',
  'Sent from another place': 'Enviado desde otro lugar',
  'This request did not come from our own pages, so nothing was done.':
    'Esta petición no vino de nuestras páginas, así que no se hizo nada.',
  'Not available right now': 'No disponible en este momento',
  'This could not be done just now. Please try again in a moment; your words are kept.':
    'Esto no se ha podido hacer ahora. Inténtalo de nuevo en un momento; tus palabras se conservan.',
  'Something went wrong on our side': 'Algo ha ido mal por nuestra parte',
  'It is not your fault. Please try again; if it stays so, tell your facilitator.':
    'No es culpa tuya. Inténtalo de nuevo; si sigue igual, díselo a tu equipo de facilitación.',
  'Not here right now': 'Ahora mismo no está aquí',
  'This part is not working right now. Please try again in a moment.':
    'Esta parte no funciona ahora mismo. Inténtalo de nuevo en un momento.',
  'This form was sent from another site, so it was not taken.':
    'Este formulario se envió desde otro sitio, así que no se aceptó.',

  // Who somebody is here, and what their place allows.
  'A new key was made for your name, and the one before ended with all its sign-ins. If you did not ask for that, please tell the clinic at once.':
    'Se hizo una clave nueva para tu nombre, y la anterior terminó con todos sus accesos. Si no la pediste, avisa a la clínica enseguida.',
  'Your place in this group has ended. If you wonder why, ask the clinician who led it.':
    'Tu lugar en este grupo ha terminado. Si te preguntas por qué, pregunta a quien lo facilitaba.',
  'Our agreement has changed. Please read it on the page “Agreement” and accept it, then send this again. Your words are still here.':
    'Nuestro acuerdo ha cambiado. Léelo en la página “Acuerdo” y acéptalo; después envía esto otra vez. Tus palabras siguen aquí.',
  'Alumni do not read or write here at the moment. Your clinic has set it so.':
    'Por ahora, las personas exintegrantes no leen ni escriben aquí. Así lo ha dispuesto tu clínica.',
  'This group has closed. You can still read what is here.':
    'Este grupo se ha cerrado. Todavía puedes leer lo que hay aquí.',
  'Your place in the group is paused. You can read, and you can write to the facilitators.':
    'Tu lugar en el grupo está en pausa. Puedes leer, y puedes escribir al equipo de facilitación.',
  'They wished to be erased, and that has begun. Their place here can’t be changed any more.':
    'Esta persona pidió que se borrara todo lo suyo, y eso ya ha empezado. Su lugar aquí ya no se puede cambiar.',
  'What you saw of this person is missing.': 'Falta lo que viste de esta persona.',

  // Keys, passkeys, invitations.
  'Please write your seven words.': 'Escribe tus siete palabras.',
  'A key has seven words. This is much longer.':
    'Una clave tiene siete palabras. Esto es mucho más largo.',
  'You have ten passkeys. Remove one first.': 'Tienes diez llaves de acceso. Quita primero una.',
  'This is your only passkey. Add another one before you remove it.':
    'Es tu única llave de acceso. Añade otra antes de quitarla.',
  'Please try again with your passkey.': 'Inténtalo de nuevo con tu llave de acceso.',
  'Please say what the passkey is for.': 'Di para qué es la llave de acceso.',
  'Please give this passkey a name.': 'Ponle un nombre a esta llave de acceso.',
  'Please write the words of your invitation.': 'Escribe las palabras de tu invitación.',
  'An invitation has four words. This is much longer.':
    'Una invitación tiene cuatro palabras. Esto es mucho más largo.',
  'Please choose whom you invite.': 'Elige a quién invitas.',
  'Please read and accept the group agreement.': 'Lee y acepta el acuerdo del grupo.',
  'Please write at least a name.': 'Escribe al menos un nombre.',
  'Please write at least one person.': 'Escribe al menos una persona.',
  'These are more than {most} people. Please invite them in two steps.':
    'Son más de {most} personas. Invítalas en dos veces.',
  'There are more than four parts. A semicolon stands only between parts.':
    'Hay más de cuatro partes. El punto y coma va solo entre una parte y otra.',
  'Line {line}: {sentence}': 'Línea {line}: {sentence}',
  'What you saw of this card is missing.': 'Falta lo que viste de esta tarjeta.',
  'This person has come in already. A new key takes a recovery by two people.':
    'Esta persona ya ha entrado. Para una clave nueva hace falta una recuperación entre dos personas.',
  'You are in. For a new key of your own, ask another administrator to start this.':
    'Tú ya puedes entrar. Para una clave nueva tuya, pide a otra persona de administración que empiece esto.',
  'This is for people who were in. Invite somebody who was not.':
    'Esto es para quienes ya habían entrado. A quien todavía no entró puedes enviarle una invitación.',
  'This takes a second person: not the one who asked, and not the one it is for.':
    'Aquí hace falta una segunda persona: ni quien lo pidió ni aquella para quien es.',
  'This is the clinic’s only administrator. Invite another one first.':
    'Es la única persona de administración de la clínica. Invita antes a otra.',

  // Names.
  'Please choose a name.': 'Elige un nombre.',
  'Please write a name.': 'Escribe un nombre.',
  'Please use at least {min} characters.': 'Usa al menos {min} caracteres.',
  'Please use at most {max} characters.': 'Usa como máximo {max} caracteres.',
  'Please use at least two letters.': 'Usa al menos dos letras.',
  'Please use letters, numbers and spaces.': 'Usa letras, números y espacios.',
  'This looks like an email or web address. Please choose a name that nobody can look up.':
    'Esto parece una dirección de correo o de internet. Elige un nombre que nadie pueda buscar.',
  'This looks like a phone or other number. Please choose a name that nobody can look up.':
    'Esto parece un teléfono u otro número. Elige un nombre que nadie pueda buscar.',
  'This looks like a real name. Others in the group could guess who you are. Please invent one.':
    'Esto parece un nombre real. Otras personas del grupo podrían adivinar quién eres. Inventa uno.',
  'This is like the name of a facilitator here. Please choose another, so that nobody is taken for them.':
    'Se parece al nombre de alguien del equipo de facilitación. Elige otro, para que nadie se confunda.',
  'This sounds like somebody who works here. Please choose another name.':
    'Suena a alguien que trabaja aquí. Elige otro nombre.',
  'Please choose again what you answer.': 'Elige otra vez a qué respondes.',
  'Those words are not here any more. You can still send your own without them.':
    'Esas palabras ya no están aquí. Aun así puedes enviar las tuyas sin ellas.',
  'They have changed their words since. Please choose again; your own words are still here.':
    'Ha cambiado sus palabras desde entonces. Elige otra vez; las tuyas siguen aquí.',
  'This is no part of that post. Please choose again.':
    'Esto no es una parte de ese mensaje. Elige otra vez.',
  'That is longer than {max} characters. Please choose less of it.':
    'Eso ocupa más de {max} caracteres. Elige una parte más corta.',
  'This name is taken. Please choose another.': 'Este nombre ya se usa. Elige otro.',
  'You already write here as {name}. A second name in the same thread would be easy to guess.':
    'Aquí ya escribes como {name}. Un segundo nombre en la misma conversación sería fácil de adivinar.',
  'Clinicians write under their professional name.':
    'El equipo clínico escribe con su nombre profesional.',
  'This looks like an email or web address. Members see this name, so please leave it out.':
    'Esto parece una dirección de correo o de internet. Las personas del grupo ven este nombre, así que no la pongas.',
  'This looks like a phone or other number. Members see this name, so please leave it out.':
    'Esto parece un teléfono u otro número. Las personas del grupo ven este nombre, así que no lo pongas.',
  'Somebody at your clinic has a name that reads the same. Please tell the two apart, for example by a title.':
    'Alguien en tu clínica tiene un nombre que se lee igual. Distingue los dos, por ejemplo con un título.',
  'This name can’t be used in one of these groups. Please add something to it, such as a title.':
    'Este nombre no se puede usar en uno de estos grupos. Añádele algo, por ejemplo un título.',
  'Somebody in this group already has a name that reads like {name}. Another clinician can lead it.':
    'Alguien de este grupo ya tiene un nombre que se lee como {name}. Puede facilitarlo otra persona del equipo clínico.',

  // What is written and sent.
  'This address is not complete.': 'Esta dirección no está completa.',
  'Please fill in this form.': 'Rellena este formulario.',
  'There is something here that does not belong.': 'Hay aquí algo que no corresponde.',
  'Please say yes or no.': 'Di sí o no.',
  'Please write this as text.': 'Escribe esto como texto.',
  'This is longer than {number} characters. Please shorten it.':
    'Esto pasa de {number} caracteres. Acórtalo un poco.',
  'Please write something first.': 'Escribe algo primero.',
  'Please write times like 09:00.': 'Escribe las horas así: 09:00.',
  'Please write dates like 2026-12-24.': 'Escribe las fechas así: 2026-12-24.',
  'Please choose a day.': 'Elige un día, por favor.',
  'Please write a day, for example 2026-11-28.': 'Escribe un día, por ejemplo 2026-11-28.',
  'Please write a date and a time, for example 2026-11-28T21:30.':
    'Escribe una fecha y una hora, por ejemplo 2026-11-28T21:30.',
  'Please choose from the list.': 'Elige de la lista.',
  'Please choose what to do.': 'Elige qué hacer.',
  'Please choose what to do with it.': 'Elige qué hacer con ello.',
  'Please choose what it is.': 'Elige qué es.',
  'What you saw of it is missing.': 'Falta lo que viste de esto.',
  'The version that you saw is missing.': 'Falta la versión que viste.',
  'There is no such list.': 'Esa lista no existe.',
  'They decided this before. Please choose another colleague.':
    'Esa persona ya lo decidió antes. Elige a otra, por favor.',
  'There is no such session.': 'Esa sesión no existe.',
  'There is no such page.': 'Esa página no existe.',
  'There is no such post.': 'Ese mensaje no existe.',
  'There is no such month.': 'Ese mes no existe.',
  'There is no such lane.': 'Ese nivel no existe.',
  'There is no such filter.': 'Ese filtro no existe.',
  'There is no such review.': 'Esa revisión no existe.',

  // Threads and posts.
  'Please give it a title.': 'Ponle un título.',
  'Please choose who may read it.': 'Elige quién puede leerlo.',
  'Please choose what you would like back.': 'Elige qué te gustaría recibir.',
  'Please choose content notes from the list.': 'Elige avisos de contenido de la lista.',
  'Please choose at most {most}.': 'Elige como máximo {most}.',
  'This is 1, or not there at all.': 'Esto es 1, o no está.',
  'Please say up to which post.': 'Di hasta qué mensaje.',
  'Posts are numbered from 1.': 'Los mensajes se numeran desde el 1.',
  'Please open your post again, and then change it.':
    'Abre otra vez tu mensaje y después cámbialo.',
  'This thread is closed.': 'Esta conversación está cerrada.',
  'You have finished the group, so this thread is the group’s now. You can write for alumni and the group, or to the facilitators.':
    'Has terminado el grupo, así que esta conversación ahora es del grupo. Puedes escribir para exintegrantes y el grupo, o al equipo de facilitación.',
  'You can write for alumni and the group, or for facilitators.':
    'Puedes escribir para exintegrantes y el grupo, o para el equipo de facilitación.',
  'A prompt comes from those who lead the group, and is for the group.':
    'Una propuesta viene de quienes facilitan el grupo, y es para el grupo.',
  'A second look was taken at this, or nobody has decided on it yet. You can write to the facilitators about it.':
    'Esto ya se miró por segunda vez, o todavía nadie ha decidido. Puedes escribir sobre ello al equipo de facilitación.',
  'Please choose what this is about.': 'Elige de qué se trata.',
  'Please say in a few words what worries you.': 'Di en pocas palabras qué te preocupa.',
  'You have told the facilitators about this post. They have all of it.':
    'Ya has avisado de este mensaje al equipo de facilitación. Lo tienen todo.',
  'Please send one to five texts.': 'Envía de uno a cinco textos.',
  'What it answers is no text, or too long to be read.':
    'Aquello a lo que responde no es un texto, o es demasiado largo para leerlo.',
  'One of the texts is too long to be read.':
    'Uno de los textos es demasiado largo para poder leerlo.',

  // The group, its sessions and its agenda.
  'Please give the group a name.': 'Ponle un nombre al grupo.',
  'Please write what the group agrees on.': 'Escribe en qué se pone de acuerdo el grupo.',
  'Please choose at least one clinician who leads the group.':
    'Elige al menos una persona del equipo clínico que facilite el grupo.',
  'At most {most} clinicians can lead one group.':
    'Un grupo lo pueden facilitar como máximo {most} profesionales.',
  'Please write a time zone as region and city, like Europe/London.':
    'Escribe una zona horaria como región y ciudad, por ejemplo Europe/London.',
  'One of them works here no more. Please choose again.':
    'Una de estas personas ya no trabaja aquí. Elige de nuevo.',
  'One of these groups is not there. Please choose again.':
    'Uno de estos grupos no está. Elige de nuevo.',
  'Please choose a role.': 'Elige un papel.',
  'Please choose groups from the list.': 'Elige grupos de la lista.',
  'Please choose at most 20 groups.': 'Elige como máximo 20 grupos.',
  'An administrator leads no group. Please choose no group, or the role clinician.':
    'Administración no facilita ningún grupo. No elijas ninguno, o elige el papel de profesional.',
  'Please write how long it lasts in minutes, from 15 to 480.':
    'Escribe cuánto dura en minutos, de 15 a 480.',
  'Please write a number of weeks from 1 to 12.': 'Escribe un número de semanas de 1 a 12.',
  'Please write a number of sessions from 2 to {max}.':
    'Escribe un número de sesiones de 2 a {max}.',
  'Please say how many weeks lie between two sessions.':
    'Di cuántas semanas hay entre dos sesiones.',
  'Please say how often, or until when: one of the two.':
    'Di cuántas veces o hasta cuándo: una de las dos cosas.',
  'The last day must not be before the first session.':
    'El último día no puede ser anterior a la primera sesión.',
  'These are more than {most} sessions. Please choose an earlier day, and plan the others later.':
    'Son más de {most} sesiones. Elige un día anterior y planifica las demás más adelante.',
  'This time has passed. Please choose one to come.':
    'Esa hora ya ha pasado. Elige una que esté por venir.',
  'This session has begun, so it stays as it is. You can plan another one.':
    'Esta sesión ya ha empezado, así que se queda como está. Puedes planificar otra.',
  'The group meets at this time already. Please choose another one.':
    'El grupo ya se reúne a esa hora. Elige otra.',
  'Please write what it is about.': 'Escribe de qué se trata.',
  'Please choose what became of it.': 'Elige qué ha sido de ello.',
  'The agenda is full for now. After the next session there is room again.':
    'La agenda está llena por ahora. Después de la próxima sesión habrá sitio otra vez.',
  'Only who wrote a post can bring it, and only one that the group can read.':
    'Solo puede llevar un mensaje quien lo escribió, y solo si el grupo puede leerlo.',
  'This is on the agenda already.': 'Esto ya está en la agenda.',

  // One's own: goals, strategies, journal, safety plan, boundaries.
  'Nothing more can be added to this check-in. You can keep this as another entry.':
    'A este apunte ya no se le puede añadir nada. Puedes guardar esto como otra entrada.',
  'Please write what you would like.': 'Escribe qué te gustaría.',
  'Please choose a step.': 'Elige un paso.',
  'What you saw of this goal is missing.': 'Falta lo que viste de esta meta.',
  'A step is best short: at most {max} characters.':
    'Un paso es mejor corto: como máximo {max} caracteres.',
  'You have {count} goals here. Please remove one that you no longer need.':
    'Tienes {count} metas aquí. Quita una que ya no necesites.',
  'Please write what helped.': 'Escribe qué te ayudó.',
  'Please choose one of these, or none.': 'Elige una de estas opciones, o ninguna.',
  'Please choose something or write a few words.': 'Elige algo o escribe unas palabras.',
  'What you saw of your plan is missing.': 'Falta lo que viste de tu plan.',
  'Please write at least one line, at whichever step you like.':
    'Escribe al menos una línea, en el paso que quieras.',
  'This is when they begin. Please choose another time for their end.':
    'A esa hora empiezan. Elige otra para que terminen.',
  'Please choose a day after today, within a year.':
    'Elige un día después de hoy, dentro de un año.',
  'You have muted as many names as can be kept. Show one of them again on the page “Boundaries”, and then mute this one.':
    'Has silenciado tantos nombres como se pueden guardar. Vuelve a mostrar uno en la página “Límites” y después silencia este.',
  'You have made several copies within this hour. Please try again in a while.':
    'Has hecho varias copias en esta hora. Inténtalo de nuevo dentro de un rato.',

  // Alumni who help.
  'Please tick items of the list.': 'Marca puntos de la lista.',
  'Please talk it through with them first, and say so here.':
    'Háblalo antes con esa persona, y dilo aquí.',
  'A facilitator can let you carry more than {count}.':
    'Alguien del equipo de facilitación puede permitirte llevar más de {count}.',
  'This one is not in the lists any more. That can have several reasons. If it worries you, tell the facilitators.':
    'Esta conversación ya no está en las listas. Puede haber varias razones. Si te preocupa, díselo al equipo de facilitación.',
  'You are on a break. End it first, if it is good for you.':
    'Estás en una pausa. Termínala primero, si te hace bien.',
  'You carry as many as you do at once, and that is enough. Others will see this one.':
    'Ya llevas tantas como llevas a la vez, y eso es suficiente. Otras personas verán esta.',

  // Reviews and seals.
  '{name} holds this review right now.': '{name} tiene esta revisión ahora mismo.',
  'You do not hold this review any more. Please claim it first; your words are kept.':
    'Ya no tienes esta revisión. Tómala primero; tus palabras se conservan.',
  'Something was added to this review since you opened it. Please look again; your words are kept.':
    'Se ha añadido algo a esta revisión desde que la abriste. Mírala otra vez; tus palabras se conservan.',
  'The author asked for another look at your decision. Another clinician of this group decides now.':
    'Quien lo escribió pidió otra mirada a tu decisión. Ahora decide otra persona que facilita este grupo.',
  'The author is not in this group any more.': 'Quien lo escribió ya no está en este grupo.',
  'Please choose a colleague who leads this group.':
    'Elige a alguien de tu equipo que facilite este grupo.',
  'Please give a reason. It stays with the review.': 'Da una razón. Se queda con la revisión.',
  'Please write a note for whoever goes on with it.': 'Escribe una nota para quien siga con esto.',
  'Please write what you would like to know.': 'Escribe qué te gustaría saber.',
  'Please write the note first.': 'Escribe primero la nota.',
  'Please write the note.': 'Escribe la nota.',
  'Please write how you see it.': 'Escribe cómo lo ves.',
  'Please choose an outcome.': 'Elige un resultado.',
  'Please choose a lane.': 'Elige un nivel.',
  'Please either put the post back or keep it from the group.':
    'O vuelve a poner el mensaje, o no lo muestres al grupo.',
  'Please tell the author why, in plain words. Nobody’s post is hidden in silence.':
    'Di a quien lo escribió por qué, con palabras sencillas. Ningún mensaje se oculta en silencio.',
  'Please tell its author why, in plain words. Nobody’s words are hidden in silence.':
    'Di a quien lo escribió por qué, con palabras sencillas. Las palabras de nadie se ocultan en silencio.',
  'Please choose some reviews.': 'Elige algunas revisiones.',
  'At most {most} can be decided together.': 'Se pueden decidir juntas como máximo {most}.',
  'No seal was opened from this review.': 'Desde esta revisión no se abrió ningún sello.',
  'There is nothing here that could be held back.': 'Aquí no hay nada que se pueda retener.',
  'Only a post that was taken away can be put back.':
    'Solo se puede volver a poner un mensaje que se haya retirado.',
  'Please choose a reason.': 'Elige una razón.',
  'Please say why, in a sentence or two.': 'Di por qué, en una o dos frases.',
  'Please say why they cannot be told yet.': 'Di por qué todavía no se le puede contar.',
  'Please write whom you told.': 'Escribe a quién se lo dijiste.',
  'Please write where they work.': 'Escribe dónde trabaja.',
  'Please say what the emergency was.': 'Di cuál fue la emergencia.',
  'This lies in the future.': 'Eso está en el futuro.',
  'This is before the seal was opened.': 'Eso es antes de que se abriera el sello.',
  'Nothing is sealed for this person. It may have been erased.':
    'No hay nada sellado de esta persona. Puede que se haya borrado.',
  'The law asks the clinic to keep everything for now, so this can’t be erased yet.':
    'La ley pide a la clínica que por ahora lo conserve todo, así que esto todavía no se puede borrar.',

  // The clinic's settings and its audit log.
  'Please choose a region.': 'Elige una región.',
  'Please choose which posts wait.': 'Elige qué mensajes esperan.',
  'Please choose what alumni see.': 'Elige qué ven las personas exintegrantes.',
  'Please choose on or off.': 'Elige sí o no.',
  'Please write a number of minutes from {min} to {max}.':
    'Escribe un número de minutos de {min} a {max}.',
  'Please write a number of hours from {min} to {max}.':
    'Escribe un número de horas de {min} a {max}.',
  'Please write a number of days from {min} to {max}.':
    'Escribe un número de días de {min} a {max}.',
  'Please write a number of threads from {min} to {max}.':
    'Escribe un número de conversaciones de {min} a {max}.',
  'This must not be sooner than the lane above it.': 'No puede ser antes que el nivel de encima.',
  'Please choose whose contacts are shown.': 'Elige de quién son los contactos que se muestran.',
  'Please write the contacts as first, second and third.':
    'Escribe los contactos como primero, segundo y tercero.',
  'One of your own contacts must be the emergency number.':
    'Uno de tus contactos debe ser el número de emergencias.',
  'Please write a name, in at most {max} characters.':
    'Escribe un nombre, con {max} caracteres como máximo.',
  'Please write what to text, in at most {max} characters.':
    'Escribe qué palabra hay que enviar, con {max} caracteres como máximo.',
  'Please write when it is there, in at most {max} characters.':
    'Escribe cuándo está disponible, con {max} caracteres como máximo.',
  'Please write who keeps it, in at most {max} characters.':
    'Escribe quién lo mantiene al día, con {max} caracteres como máximo.',
  'Please write numbers with digits and spaces, several with a comma between them.':
    'Escribe los números con cifras y espacios; si son varios, con una coma entre ellos.',
  'Please write one number to text.': 'Escribe un solo número al que enviar mensajes.',
  'Please write an address that begins with https://.':
    'Escribe una dirección que empiece por https://.',
  'Please write at least one way to reach it.': 'Escribe al menos una forma de contactar.',
  'Please write the number to which these words go.':
    'Escribe el número al que se envían estas palabras.',
  'An action has letters, dots and hyphens, for example seal.opened.':
    'Una acción tiene letras, puntos y guiones, por ejemplo seal.opened.',
  'A target is a word and an id, for example review abc-1.':
    'Un objeto es una palabra y un identificador, por ejemplo review abc-1.',
  'Please choose jsonl or csv.': 'Elige jsonl o csv.',

  // The rota.
  'Nobody on the rota has this short name. Please choose again.':
    'Nadie en los turnos tiene este nombre corto. Elige de nuevo.',
  'They have had a test in this minute. Please wait for the next one.':
    'Ya recibieron una prueba en este minuto. Espera al siguiente.',
  'Somebody else has changed the rota since you opened it. What you wrote is still here. Open the rota in another window, compare, and send yours again if it is right.':
    'Otra persona ha cambiado los turnos desde que los abriste. Lo que escribiste sigue aquí. Abre los turnos en otra ventana, compara y, si los tuyos están bien, envíalos otra vez.',
  'Please say which version of the rota you have seen.': 'Di qué versión de los turnos has visto.',
  'This rota has nobody to tell. A crisis would be told to no one. Say below that you mean it, or name somebody.':
    'En estos turnos no hay nadie a quien avisar. De una crisis no se avisaría a nadie. Di abajo que es lo que quieres, o nombra a alguien.',
  'Please give a short name of small letters, digits and hyphens, such as duty.':
    'Pon un nombre corto de letras minúsculas, cifras y guiones, por ejemplo guardia.',
  'Please write days as numbers, Monday is 1.': 'Escribe los días como números; el lunes es 1.',
  'Please give each contact a name of 1 to 60 characters.':
    'Ponle a cada contacto un nombre de 1 a 60 caracteres.',
  'Please write minutes as a whole number.': 'Escribe los minutos como un número entero.',
  'Two contacts have one short name.': 'Dos contactos tienen el mismo nombre corto.',
  'No contact can have the short name {word}.':
    'Ningún contacto puede tener el nombre corto {word}.',
  'There is no contact with the short name {id}.':
    'No hay ningún contacto con el nombre corto {id}.',
  'Somebody must be told at once, after 0 minutes.':
    'Hay que avisar a alguien enseguida, a los 0 minutos.',
  'Each step must come later than the one before.':
    'Cada paso debe llegar más tarde que el anterior.',
  'Please let staffed hours end after they begin, on the same day.':
    'Las horas con facilitación deben terminar después de empezar, el mismo día.',
  'Please send the people to tell as a list.': 'Envía como lista a quién avisar.',
  'Please send the contacts as a list.': 'Envía los contactos como lista.',
  'Please send the shifts as a list.': 'Envía los turnos como lista.',
  'Please send the exceptions as a list.': 'Envía las excepciones como lista.',
  'Please send the rungs as a list.': 'Envía los pasos del aviso como lista.',
  'Please send the staffed hours as a list.': 'Envía como lista las horas con facilitación.',
  'Please send the closed days as a list.': 'Envía los días de cierre como lista.',
  'Please name at least {min} of the people to tell.': 'Nombra a quién avisar: al menos {min}.',
  'Please name at least {min} of the contacts.': 'Nombra contactos: al menos {min}.',
  'Please name at least {min} of the shifts.': 'Nombra turnos: al menos {min}.',
  'Please name at least {min} of the exceptions.': 'Nombra excepciones: al menos {min}.',
  'Please name at least {min} of the rungs.': 'Nombra pasos del aviso: al menos {min}.',
  'Please name at least {min} of the staffed hours.':
    'Nombra horas con facilitación: al menos {min}.',
  'Please name at least {min} of the closed days.': 'Nombra días de cierre: al menos {min}.',
  'These are more people to tell than a rota can hold.':
    'Son más personas a quienes avisar de las que caben en los turnos.',
  'These are more contacts than a rota can hold.':
    'Son más contactos de los que caben en los turnos.',
  'These are more shifts than a rota can hold.': 'Son más turnos de los que caben.',
  'These are more exceptions than a rota can hold.':
    'Son más excepciones de las que caben en los turnos.',
  'These are more rungs than a rota can hold.':
    'Son más pasos del aviso de los que caben en los turnos.',
  'These are more staffed hours than a rota can hold.':
    'Son más horas con facilitación de las que caben en los turnos.',
  'These are more closed days than a rota can hold.':
    'Son más días de cierre de los que caben en los turnos.',
  // Ways back, and being told.
  'This is your own name here. Please write the other’s.':
    'Este es tu propio nombre aquí. Escribe el de la otra persona.',
  'We can’t reach this browser. Another browser may do.':
    'No podemos llegar a este navegador. Puede que otro sí sirva.',
  'You have asked for a way back with this name before, or are in one. It stands on the page “Ways back”.':
    'Ya pediste un acercamiento con este nombre, o tienes uno. Está en la página “Acercamientos”.',
  'Several ways back of yours are not at an end yet. Please take one of them first; you can always write to the facilitators.':
    'Varios de tus acercamientos aún no han terminado. Ocúpate primero de uno de ellos; siempre puedes escribir al equipo de facilitación.',
  'These two have a way back under way already, maybe by other names. Only one can be open at a time, so that none tells about the other. Please say kindly that it can’t be opened now, without saying why.':
    'Estas dos personas ya tienen un acercamiento en marcha, quizá con otros nombres. Solo puede haber uno abierto a la vez, para que ninguno diga nada del otro. Di con amabilidad que ahora no se puede abrir, sin decir por qué.',
  'Nobody can be told on a device here.': 'Aquí no se puede avisar a nadie en un dispositivo.',
  'You said that others use this device. Nothing is shown on it when you are away.':
    'Dijiste que otras personas usan este dispositivo. En él no se muestra nada cuando no estás.',
  'This is on for as many devices as there can be. Turn it off for one of them first.':
    'Esto ya está activado en tantos dispositivos como es posible. Desactívalo primero en uno de ellos.',
  'Please write what went wrong, as far as you want to.':
    'Escribe qué salió mal, hasta donde quieras.',
  'Please write what happened, as you saw it.': 'Escribe qué pasó, como tú lo viste.',
  'Please write what it did to you.': 'Escribe qué te hizo sentir.',
  'Please write what you need.': 'Escribe qué necesitas.',
  'Please choose how you answer.': 'Elige cómo respondes.',
  'Your browser gave an address that we can’t use for this.':
    'Tu navegador dio una dirección que no podemos usar para esto.',
  'Please write a kind word about it. Nobody is left without one.':
    'Escribe unas palabras amables sobre ello. Nadie se queda sin ellas.',
});
