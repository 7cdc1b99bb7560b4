import { sentences } from './sentences.ts';

/**
 * What the screening says to clinicians, in Spanish: why something was noticed, and what context changed. As exact as the English, and
 * without a gender for whoever wrote. `test/unit/web/screening-words.test.ts` finds what is missing.
 */
export const screeningWordsInSpanish = sentences({
  // Intent.
  'Says that they are going to end their life.': 'Dice que va a poner fin a su vida.',
  'Says that they were going to end their life.': 'Dice que iba a poner fin a su vida.',
  'Says that they mean to die.': 'Dice que tiene intención de morir.',
  'Says that they will die, or be dead by some time.':
    'Dice que va a morir, o que para cierto momento ya no tendrá vida.',
  'Names a time for dying.': 'Nombra un momento para morir.',
  'Says when they will end their life.': 'Dice cuándo pondrá fin a su vida.',
  'Names the day or night for dying.': 'Nombra el día o la noche en que piensa morir.',
  'Says that they are about to do it.': 'Dice que está a punto de hacerlo.',
  'Says that they will do it, near words of dying.':
    'Dice que lo hará, cerca de palabras sobre morir.',
  'Says that a decision has been made, near words of dying.':
    'Dice que hay una decisión tomada, cerca de palabras sobre morir.',
  'Says that a day or a decision for dying is set.':
    'Dice que ya hay un día fijado o una decisión tomada para morir.',
  'Points at the time for dying.': 'Señala el momento de morir.',
  'Speaks of a day set for dying that went by.': 'Habla de un día fijado para morir que ya pasó.',
  'Says that they will not be here much longer.': 'Dice que no va a estar aquí mucho más tiempo.',
  'Says that they will not be alive at some time.':
    'Dice que para cierto momento no estará con vida.',
  'Speaks of a last day or night.': 'Habla de un último día o una última noche.',
  'Says that it is only a question of time, or that nobody can stop them.':
    'Dice que solo es cuestión de tiempo, o que nadie puede impedírselo.',
  'Finds no reason against it.': 'No encuentra ninguna razón en contra.',
  'Speaks of ending their life as of something they can do at last.':
    'Habla de poner fin a su vida como de algo que por fin puede hacer.',
  'Speaks as if it were about to happen.': 'Habla como si estuviera a punto de ocurrir.',
  'Asks for help or courage to die.': 'Pide ayuda o valor para morir.',
  'Wants to do it now.': 'Quiere hacerlo ahora.',
  'Counts down to their death.': 'Lleva la cuenta atrás hasta su muerte.',
  'Says that they will be where a train comes, or at a drop.':
    'Dice que estará donde pasa un tren, o al borde de un vacío.',
  'Names a time and takes leave, without a word between.':
    'Nombra un momento y se despide, sin una palabra entre medias.',
  'Speaks of a date for their death.': 'Habla de una fecha para su muerte.',
  'Says that they die, or end their life.': 'Dice que muere, o que pone fin a su vida.',
  'Says that they may not be able to keep themselves safe.':
    'Dice que quizá no pueda mantenerse a salvo.',
  'Says that they want to die and that they will, or will not rule it out.':
    'Dice que quiere morir y que lo hará, o que no lo descarta.',
  'Says that they will die by their own hand.': 'Dice que morirá por su propia mano.',
  'Has chosen the day on which to die.': 'Ha elegido el día en que quiere morir.',
  'Says that it will not be for much longer.': 'Dice que no será por mucho más tiempo.',
  'Is afraid of dying and means to do it.': 'Tiene miedo de morir y tiene intención de hacerlo.',
  'Says that it all ends now, and has settled their affairs or cannot go on.':
    'Dice que todo se acaba ahora, y ha dejado sus asuntos en orden o no puede seguir.',
  'Tells others that they will soon be free of them.':
    'Dice a otras personas que pronto se verán libres de su presencia.',
  'Says that they will need nothing where they are going.':
    'Dice que adonde va no necesitará nada.',
  'Says that they will need nothing after some day.':
    'Dice que a partir de cierto día no necesitará nada.',
  'Will not be there to use or see something.': 'No estará para usar o ver algo.',
  'Says that they will join somebody who has died.':
    'Dice que se reunirá con alguien que ha muerto.',
  'Gives up their place, things or animals from a set time.':
    'Deja su vivienda, sus cosas o sus animales a partir de un momento fijado.',
  'Says that they will soon be at peace.': 'Dice que pronto estará en paz.',
  'Says that they are going and will not return.': 'Dice que se va y que no volverá.',
  'Has found calm about a time after them, and waits for one thing first.':
    'Siente calma respecto al tiempo en que ya no estará, y antes espera una sola cosa.',
  'Has made sure that nothing will hurt after some time.':
    'Se ha asegurado de que a partir de cierto momento nada dolerá.',
  'Says that they are going to take all of the medicine they speak of.':
    'Dice que va a tomarse toda la medicación de la que habla.',
  'Says that they are going to take all of their medicine.':
    'Dice que va a tomarse toda su medicación.',
  'Says that they are going to somebody who has died.':
    'Dice que va a irse con alguien que ha muerto.',
  'Says, close to somebody who died, that they are next.':
    'Dice, cerca de alguien que ha muerto, que le toca a continuación.',
  'Asks others to stay and says that they themselves will not.':
    'Pide a otras personas que se queden y dice que por su parte no se quedará.',
  'Says, beside the death or overdose of another, that they are taking their own.':
    'Dice, junto a la muerte o la sobredosis de otra persona, que se toma la suya.',
  'Says what is to be done with their own body, and when.':
    'Dice qué hay que hacer con su propio cuerpo, y cuándo.',
  'Says in another language that they are going to end their life.':
    'Dice en otro idioma que va a poner fin a su vida.',
  // A plan or preparation.
  'Speaks of a plan to die.': 'Habla de un plan para morir.',
  'Speaks of a plan to die that they had.': 'Habla de un plan para morir que tuvo.',
  'Had a plan before and has one again.': 'Tuvo un plan antes y vuelve a tenerlo.',
  'Speaks of a farewell note written long ago.':
    'Habla de una nota de despedida escrita hace mucho.',
  'Speaks of a farewell note.': 'Habla de una nota de despedida.',
  'Has written a note to those left behind.': 'Ha escrito una nota para quienes se quedan.',
  'Has the means at hand.': 'Tiene el medio a mano.',
  'Has got hold of means.': 'Ha conseguido un medio.',
  'Says that there is enough at hand to die.': 'Dice que tiene a mano lo suficiente para morir.',
  'Puts their affairs in order or speaks of the time after their death.':
    'Deja sus asuntos en orden o habla del tiempo después de su muerte.',
  'Parts with things because they will not be needed.':
    'Se desprende de cosas porque no le van a hacer falta.',
  'Closes down their life: animals, accounts, letters, papers.':
    'Va cerrando su vida: animales, cuentas, cartas, papeles.',
  'Thinks of who will find them, and how.': 'Piensa en quién le encontrará, y cómo.',
  'Writes from a dangerous place, or on the way to one.':
    'Escribe desde un lugar peligroso, o de camino a uno.',
  'Has chosen the place, the day or the way.': 'Ha elegido el lugar, el día o la manera.',
  'Has chosen a day and does not say for what.': 'Ha elegido un día y no dice para qué.',
  'Has worked out how, where or when.': 'Ha pensado en detalle cómo, dónde o cuándo.',
  'Has looked up how much it takes to die.': 'Ha buscado cuánto hace falta para morir.',
  'Has rehearsed it, or held the means to their body.':
    'Lo ha ensayado, o se ha acercado el medio al cuerpo.',
  'Says that everything is ready.': 'Dice que todo está listo.',
  'Has or seeks means and says what for.': 'Tiene o busca un medio y dice para qué.',
  'Asks how much it takes for themselves.': 'Pregunta cuánto haría falta en su propio caso.',
  'Says that nothing keeps them any more.': 'Dice que ya nada le retiene.',
  'Tells their own death as the end of a story.':
    'Cuenta su propia muerte como el final de una historia.',
  'Has means put by or ready.': 'Tiene un medio guardado o listo.',
  'Speaks of having got ammunition.': 'Habla de que ha conseguido munición.',
  'Speaks of medicine put by.': 'Habla de medicación que ha ido guardando.',
  'Has given away what kept them alive.': 'Ha regalado lo que le mantenía con vida.',
  'Has thrown away their safety plan.': 'Ha tirado su plan de seguridad.',
  'Speaks of plans for their own end.': 'Habla de planes para su propio final.',
  'Counts the medicine that it would take.': 'Cuenta la medicación que haría falta.',
  'Names a means that they will use, or have ready, beside a time or an end.':
    'Nombra un medio que usará, o que tiene listo, junto a un momento o a un final.',
  'Has medicine put by and has thought of the day.':
    'Tiene medicación guardada y ha pensado en el día.',
  'Has everything ready for a day, with means or letters.':
    'Tiene todo listo para un día, con medios o cartas.',
  'Keeps medicine back.': 'Va apartando medicación.',
  'Counts tablets or lays them out.': 'Cuenta pastillas o las coloca a la vista.',
  'Takes, or has, so much that they may not wake up.':
    'Toma, o tiene, tanto que puede que no despierte.',
  'Says that means of dying or of self-injury are within reach.':
    'Dice que tiene al alcance medios para morir o para autolesionarse.',
  'Keeps something hidden within reach and will not name it.':
    'Tiene algo escondido al alcance y no quiere nombrarlo.',
  'Is alone with means of dying or of self-injury.':
    'Está a solas con medios para morir o para autolesionarse.',
  'Has fetched or made ready means.': 'Ha ido a buscar o ha preparado un medio.',
  'Has looked for something that would bear their weight.': 'Ha buscado algo que aguante su peso.',
  'Has the means at their body.': 'Tiene el medio junto al cuerpo.',
  'Means have been put out of reach, which points to danger.':
    'Se han puesto medios fuera de su alcance, lo que apunta a un peligro.',
  'Looks for words about their own death.': 'Busca palabras sobre su propia muerte.',
  // An act or an attempt.
  'Says that they have taken a large dose.': 'Dice que ha tomado una dosis grande.',
  'Speaks of having taken too much, or asks whether it will kill.':
    'Habla de haber tomado demasiado, o pregunta si eso mata.',
  'Says that they have taken all there was.': 'Dice que se ha tomado todo lo que había.',
  'Says that they took a supply at once.': 'Dice que se tomó de una vez una provisión entera.',
  'Says that what they took is at work in them.':
    'Dice que lo que ha tomado ya le está haciendo efecto.',
  'Took more than was prescribed.': 'Tomó más de lo recetado.',
  'Says that they have taken them after all.': 'Dice que al final se las ha tomado.',
  'Says that they have overdosed.': 'Dice que ha tenido una sobredosis.',
  'Says that they took an overdose.': 'Dice que tomó una sobredosis.',
  'Says that they have tried to end their life.': 'Dice que ha intentado poner fin a su vida.',
  'Speaks of an attempt.': 'Habla de un intento.',
  'Counts attempts.': 'Cuenta intentos.',
  'Speaks of an attempt long ago.': 'Habla de un intento de hace mucho.',
  'Says that the latest attempt is recent.': 'Dice que el último intento es reciente.',
  'Speaks of having survived.': 'Habla de haber sobrevivido.',
  'Speaks of a dangerous injury happening now or just before.':
    'Habla de una herida peligrosa que ocurre ahora o acaba de ocurrir.',
  'Has hurt themselves more than they meant to.': 'Se ha hecho más daño del que quería.',
  'Speaks of an attempt that was broken off.': 'Habla de un intento que se interrumpió.',
  'Speaks of having been stopped.': 'Habla de que alguien se lo impidió.',
  'Speaks of medical treatment as after an attempt.':
    'Habla de atención médica como la que sigue a un intento.',
  'Speaks of medical treatment long ago, as after an attempt.':
    'Habla de atención médica de hace mucho, como la que sigue a un intento.',
  'Says that something was meant as an attempt.': 'Dice que algo fue un intento a propósito.',
  'Says what they did to die.': 'Dice lo que hizo para morir.',
  'Stands where a step would be deadly.': 'Está en un lugar en el que un paso sería mortal.',
  'Describes a deadly preparation under way.': 'Describe un preparativo mortal que está en marcha.',
  'Says that they have done it.': 'Dice que lo ha hecho.',
  'Says that they nearly died by their own act.':
    'Dice que estuvo a punto de morir por un acto propio.',
  'Says, without naming it, that all of something was taken.':
    'Dice, sin nombrarlo, que se ha tomado todo.',
  'Speaks of dying, or nearly dying, on purpose.': 'Habla de morir, o de casi morir, a propósito.',
  'Says in short that they have attempted.': 'Dice, con una abreviatura, que hizo un intento.',
  // A goodbye.
  'Calls this their last message.': 'Llama a esto su último mensaje.',
  'Calls something their last, and takes leave.':
    'Dice de algo que es lo último suyo, y se despide.',
  'Says goodbye.': 'Dice adiós.',
  'Says bye beside being sorry or having tried.':
    'Se despide junto a un perdón o a que lo ha intentado.',
  'Did something with those they love for the last time.':
    'Hizo algo por última vez con las personas que quiere.',
  'Says that they are leaving life.': 'Dice que deja la vida.',
  'Thanks or asks forgiveness as if for the last time.':
    'Da las gracias o pide perdón como si fuera por última vez.',
  'Speaks of meeting again after death.': 'Habla de un reencuentro después de la muerte.',
  'Leaves words of love for those left behind.': 'Deja palabras de amor para quienes se quedan.',
  'Leaves words for those left behind.': 'Deja palabras para quienes se quedan.',
  'Tells others not to look for them, or that nobody could have helped.':
    'Dice a otras personas que no le busquen, o que nadie habría podido ayudar.',
  'Tells others not to grieve, or asks to be forgiven, near words of leaving.':
    'Pide que no le lloren, o pide perdón, cerca de palabras sobre irse.',
  'Says that it is time to go.': 'Dice que es hora de irse.',
  'Did something for the last time that the others do not know to be the last.':
    'Hizo algo por última vez sin que las demás personas sepan que era la última.',
  'Speaks of a letter or note they leave behind.': 'Habla de una carta o una nota que deja.',
  'Prepares their own funeral.': 'Prepara su propio funeral.',
  'Says by when they will be dead.': 'Dice para cuándo habrá muerto.',
  'Says a last word to those who stay.': 'Dice unas últimas palabras a quienes se quedan.',
  'Says thanks or sorry, and that they will sleep for ever.':
    'Da las gracias o pide perdón, y dice que dormirá para siempre.',
  'Says that they will not be back, ever.': 'Dice que no volverá nunca.',
  'Names their last day, and has left something for those who stay.':
    'Nombra su último día, y ha dejado algo para quienes se quedan.',
  // Thoughts of suicide.
  'Speaks of ending their own life.': 'Habla de poner fin a su propia vida.',
  'Calls themselves suicidal or speaks of suicidal thoughts.':
    'Dice que tiene ideas de suicidio o habla de ellas.',
  'Speaks of suicide and of themselves.': 'Habla de suicidio y de su propia persona.',
  'Mentions suicide.': 'Menciona el suicidio.',
  'Thinks about dying.': 'Piensa en morir.',
  'Says that dying is on their mind.': 'Dice que tiene la muerte en la cabeza.',
  'Says that the thoughts come every day.': 'Dice que los pensamientos le vienen cada día.',
  'Tells of a voice or a thought that asks them to die.':
    'Cuenta que una voz o un pensamiento le pide que muera.',
  'Feels drawn to step or steer to their death.':
    'Siente el impulso de dar un paso, o un giro al volante, hacia su muerte.',
  'Speaks of having, or lacking, the courage to "do it".':
    'Habla de tener, o de que le falta, el valor para «hacerlo».',
  'Asks whether they should die.': 'Pregunta si debería morir.',
  'Would rather be dead.': 'Preferiría la muerte a la vida.',
  'Is afraid of what they may do to themselves.': 'Tiene miedo de lo que pueda hacerse.',
  'Denies not wanting to die.': 'Niega que no quiera morir.',
  'Reads about suicidal thoughts and says that they have them.':
    'Lee sobre ideas de suicidio y dice que las tiene.',
  'Says that thoughts of dying have stopped.': 'Dice que los pensamientos de morir han cesado.',
  'Says that they are not suicidal or will not act; the subject itself is worth a look.':
    'Dice que no tiene ideas de suicidio o que no hará nada; el tema en sí merece una mirada.',
  'Asks why not to end it.': 'Pregunta por qué no acabar con todo.',
  'Speaks of, or shows, a coffin or a grave as their own place.':
    'Habla de un ataúd o una tumba como lugar suyo, o lo muestra.',
  'Speaks of throwing their body from or under something.':
    'Habla de arrojarse desde algo o debajo de algo.',
  'Says that the thoughts have come back.': 'Dice que los pensamientos han vuelto.',
  'Thinks of finishing their life.': 'Piensa en terminar con su vida.',
  'Speaks in slang of taking themselves out of the world.': 'Habla en jerga de quitarse del mundo.',
  'Speaks of dying as a journey or a sleep.': 'Habla de morir como de un viaje o un sueño.',
  'Speaks of going, and says that no harmless kind of going is meant.':
    'Habla de irse, y dice que no lo dice en un sentido inofensivo.',
  'Speaks of dying in words of games or the net.':
    'Habla de morir con palabras de los videojuegos o de internet.',
  'Uses the clinical word or abbreviation for suicidal thoughts.':
    'Usa el término clínico o la abreviatura de las ideas de suicidio.',
  'Says how strong suicidal thoughts are, in the clinical word or abbreviation.':
    'Dice cuánta fuerza tienen las ideas de suicidio, con el término clínico o la abreviatura.',
  'Thinks of doing what somebody who died did.': 'Piensa en hacer lo que hizo alguien que murió.',
  'Speaks in another language of ending their life.':
    'Habla en otro idioma de poner fin a su vida.',
  // Self-injury.
  'Uses an abbreviation for self-harm.': 'Usa una abreviatura de autolesión.',
  'Speaks of hurting their own body.': 'Habla de hacer daño a su propio cuerpo.',
  'Speaks of wounding themselves on purpose.': 'Habla de herirse a propósito.',
  'Speaks of hurting themselves until there is a wound.':
    'Habla de hacerse daño hasta dejar una herida.',
  'Speaks of self-harm and of themselves.': 'Habla de autolesión y de su propia persona.',
  'Speaks of an urge to hurt themselves.': 'Habla de un impulso de hacerse daño.',
  'Says that they cut.': 'Dice que se corta.',
  'Speaks of wounds that they made, or of how they explain them.':
    'Habla de heridas que se hizo, o de cómo las explica.',
  'Speaks of something sharp or hot and of their own body.':
    'Habla de algo que corta o quema y de su propio cuerpo.',
  'Speaks of wounds of self-injury.': 'Habla de heridas de autolesión.',
  'Speaks of staying away from self-injury, or a setback.':
    'Habla de mantenerse lejos de la autolesión, o de una recaída.',
  'Stopped hurting themselves hours or days ago, or gave in to it.':
    'Dejó de hacerse daño hace horas o días, o cedió al impulso.',
  'Speaks of going without food, or of purging.': 'Habla de pasar sin comer, o de purgarse.',
  'Thinks of putting a blade into their body.': 'Piensa en clavarse algo cortante.',
  'Speaks of bleeding or wounds made on purpose.':
    'Habla de sangre o de heridas hechas a propósito.',
  'Cuts or hurts themselves still.': 'Todavía se corta o se hace daño.',
  'Says that a time without self-injury has ended.':
    'Dice que ha terminado un tiempo sin autolesiones.',
  'Found something else to hurt themselves with when means were taken away.':
    'Encontró otra cosa con que hacerse daño cuando le quitaron los medios.',
  "Speaks of their own blade beside somebody else's.":
    'Habla de algo cortante suyo junto a lo de otra persona.',
  'Speaks in another language of hurting their own body.':
    'Habla en otro idioma de hacer daño a su propio cuerpo.',
  // Being harmed.
  'Speaks of violence in their home.': 'Habla de violencia en su casa.',
  'Seems to be in danger from somebody at this moment.':
    'Parece que en este momento alguien le pone en peligro.',
  'Says that somebody is coming to hurt them.': 'Dice que alguien viene a hacerle daño.',
  'Says that somebody is attacking them or about to.':
    'Dice que alguien le ataca o está a punto de hacerlo.',
  'Says that somebody means to kill or hurt them.':
    'Dice que alguien quiere matarle o hacerle daño.',
  'Says that somebody hurts them.': 'Dice que alguien le hace daño.',
  'Says that somebody hurt them very lately.': 'Dice que alguien le hizo daño hace muy poco.',
  'Says that they were harmed very lately.': 'Dice que hace muy poco sufrió un daño.',
  'Says that somebody forced them.': 'Dice que alguien le obligó.',
  'Asks whether what is done to them is abuse.': 'Pregunta si lo que le hacen es maltrato o abuso.',
  'Says that somebody follows or waits for them.': 'Dice que alguien le sigue o le espera.',
  'Says that somebody comes to them in a way that points to abuse.':
    'Dice que alguien se le acerca de una manera que apunta a un abuso.',
  'Says that somebody keeps them from money, papers, people or the door.':
    'Dice que alguien le priva del dinero, de los papeles, de otras personas o de salir.',
  'Says that those who should care for them neglect them.':
    'Dice que quienes deberían cuidarle no lo hacen.',
  'Speaks of marks that somebody left on them.':
    'Habla de marcas que alguien le dejó en el cuerpo.',
  'Speaks of abuse.': 'Habla de maltrato o abuso.',
  'Speaks of being harmed at this time.': 'Habla de un daño que sufre ahora.',
  'Is afraid of being harmed.': 'Tiene miedo de que le hagan daño.',
  'Seems to be uneasy with somebody close.': 'Parece que le inquieta alguien cercano.',
  'Is afraid of somebody they live or work with.':
    'Tiene miedo de alguien con quien vive o trabaja.',
  'Tells of violence against them.': 'Cuenta que sufre o ha sufrido violencia.',
  'Somebody near seems to be armed and threatening.':
    'Parece que cerca hay alguien con un arma que amenaza.',
  'Tells of somebody who told them to die.': 'Cuenta que alguien le dijo que se muera.',
  'Has been told what will be done to them next time.':
    'Le han dicho lo que le harán la próxima vez.',
  'Tells of being hurt or threatened by somebody.': 'Cuenta que alguien le hace daño o le amenaza.',
  'Tells of people with weapons nearby.': 'Cuenta que cerca hay personas con armas.',
  'Says that somebody was threatened with a weapon now or very lately.':
    'Dice que alguien ha sufrido una amenaza con un arma, ahora o hace muy poco.',
  'Says that somebody touched them against their will.':
    'Dice que alguien le tocó contra su voluntad.',
  'Asks for a place that is safe from violence, for themselves.':
    'Pide para sí un lugar a salvo de la violencia.',
  'Speaks of harm done to somebody else, perhaps long ago.':
    'Habla de un daño hecho a otra persona, quizá hace mucho.',
  'Calls for help because somebody has a weapon.': 'Pide ayuda porque alguien tiene un arma.',
  'Says in another language that somebody hurts them.':
    'Dice en otro idioma que alguien le hace daño.',
  // A wish to be dead.
  'Says that they want to die or be dead.': 'Dice que quiere morir o no estar con vida.',
  'Says that they wanted to die.': 'Dice que quería morir.',
  'Says that they wanted to die and now want to live.':
    'Dice que quería morir y que ahora quiere vivir.',
  'Wishes or hopes not to be alive.': 'Desea o espera no estar con vida.',
  'Wants their own death.': 'Quiere su propia muerte.',
  'Speaks of a wish to be dead, or of death as rest.':
    'Habla de un deseo de morir, o de la muerte como descanso.',
  'Says that they should not be alive.': 'Dice que no debería estar con vida.',
  'Thinks that they or others would be better off if they were dead.':
    'Piensa que su muerte sería mejor para sí o para otras personas.',
  'Finds it easier or better not to be alive.': 'Le parece más fácil o mejor no estar con vida.',
  'Envies the dead.': 'Siente envidia de quienes han muerto.',
  'Wishes to join somebody who has died.': 'Desea reunirse con alguien que ha muerto.',
  'Finds it a good moment to die.': 'Le parece un buen momento para morir.',
  'Sees one way out.': 'Ve una única salida.',
  'Says that they do not want to live or be here.':
    'Dice que no quiere vivir o no quiere estar aquí.',
  'Is sorry to be alive.': 'Lamenta estar con vida.',
  'Says that they are tired of being alive.': 'Dice que le cansa estar con vida.',
  'Finds no reason or point to live.': 'No encuentra razón ni sentido para vivir.',
  'Asks why they should live.': 'Pregunta para qué debería vivir.',
  'Wishes not to have been born.': 'Desea no haber nacido.',
  'Says that life or this world is not for them.':
    'Dice que la vida o este mundo no son para su persona.',
  'Wants no more of life.': 'No quiere nada más de la vida.',
  'Says that they cannot go on living like this.': 'Dice que no puede seguir viviendo así.',
  'Wishes not to wake up.': 'Desea no despertar.',
  'Wishes to disappear or stop existing.': 'Desea desaparecer o dejar de existir.',
  'Longs for a sleep that lasts.': 'Anhela un sueño que no acabe.',
  'Wishes that something had killed them, or would.':
    'Desea que algo le hubiera matado, o que le mate.',
  'Wishes that their body would give out.': 'Desea que su cuerpo deje de resistir.',
  'Asks to be killed or let die.': 'Pide que le maten o que le dejen morir.',
  'Says that it would not matter to them if they died, or that death has lost its fear.':
    'Dice que no le importaría morir, o que la muerte ya no le da miedo.',
  'Speaks of death as something welcome, or as the answer.':
    'Habla de la muerte como de algo bienvenido, o como la respuesta.',
  'Would not move out of the way of death.': 'No se apartaría si la muerte viniera de frente.',
  'Hopes to be struck down.': 'Espera que algo acabe con su vida.',
  'Says that an old wish to be dead still holds.':
    'Dice que un antiguo deseo de morir sigue en pie.',
  'Names one thing that keeps them alive.': 'Nombra una sola cosa que le mantiene con vida.',
  'Says that what kept them alive has gone or no longer holds.':
    'Dice que lo que le mantenía con vida ya no está o ya no basta.',
  'Is of two minds about living.': 'Duda entre vivir y no vivir.',
  'Stays alive because of a promise that has become a weight.':
    'Sigue con vida por una promesa que se ha vuelto una carga.',
  'Says that what used to hold them back no longer does.':
    'Dice que lo que antes le frenaba ya no le frena.',
  'Says that a promise to stay alive no longer holds.':
    'Dice que ya no vale una promesa de seguir con vida.',
  "Joins in with somebody else's wish to be dead.": 'Se suma al deseo de morir de otra persona.',
  'Says that others will come through and they will not.':
    'Dice que otras personas saldrán adelante y que en su caso no será así.',
  'Wishes to follow somebody who has died.': 'Desea seguir a alguien que ha muerto.',
  'Says to somebody who may have died that they will be together soon.':
    'Dice a alguien que quizá ha muerto que pronto estarán juntos.',
  'Speaks of their own funeral or body.': 'Habla de su propio funeral o de su cuerpo sin vida.',
  'Wishes in another language to be dead, or not to live.':
    'Desea en otro idioma morir, o no vivir.',
  // A method.
  'Asks whether a number of tablets is enough.': 'Pregunta si basta cierta cantidad de pastillas.',
  'Asks about or compares ways to die.': 'Pregunta por maneras de morir o las compara.',
  'Asks for the surest way to be gone.': 'Pregunta por la manera más segura de dejar de estar.',
  'Asks how much or how long it takes.': 'Pregunta cuánto hace falta o cuánto tarda.',
  'Asks what a way of dying feels like.': 'Pregunta qué se siente con una manera de morir.',
  'Weighs up how quick or sure a means would be.': 'Calcula lo rápido o seguro que sería un medio.',
  'Supposes how they would do it.': 'Supone cómo lo haría.',
  'Reads about, or compares, ways to die.': 'Lee sobre maneras de morir, o las compara.',
  'Thinks about means.': 'Piensa en medios.',
  'Names means of dying.': 'Nombra medios para morir.',
  'Imagines a deadly accident.': 'Imagina un accidente mortal.',
  'Speaks of means of dying in technical detail.':
    'Habla de medios para morir con detalle técnico.',
  'Speaks of how somebody died.': 'Habla de cómo murió alguien.',
  'Looks for a means for themselves.': 'Busca un medio para sí.',
  'Says that they have means, and no more.': 'Dice que tiene un medio, y nada más.',
  'Asks how it is done.': 'Pregunta cómo se hace.',
  // Harm to others.
  'Threatens or wishes to harm other people.':
    'Amenaza con hacer daño a otras personas, o lo desea.',
  'Threatens to injure somebody.': 'Amenaza con herir a alguien.',
  'Threatens somebody with what will happen to them.':
    'Amenaza a alguien con lo que le va a pasar.',
  'Hints at what they could do to somebody.': 'Insinúa lo que podría hacerle a alguien.',
  'Has thought out harm to somebody.': 'Ha pensado en detalle cómo hacer daño a alguien.',
  'Has thoughts of harming somebody, or fears to.':
    'Tiene pensamientos de hacer daño a alguien, o teme hacerlo.',
  'Hears voices that tell them to harm somebody.':
    'Oye voces que le dicen que haga daño a alguien.',
  'Says that they came near to hurting somebody.':
    'Dice que estuvo a punto de hacer daño a alguien.',
  'Says that they have hurt somebody.': 'Dice que ha hecho daño a alguien.',
  'Speaks of setting a fire where people may be.':
    'Habla de prender fuego donde puede haber gente.',
  'Speaks of an armed attack or homicidal thoughts.':
    'Habla de un ataque con armas o de ideas de homicidio.',
  'Carries a weapon and speaks of anger.': 'Lleva un arma y habla de su rabia.',
  'Calls for violence against others, or wishes them dead.':
    'Pide violencia contra otras personas, o les desea la muerte.',
  'Tells somebody to die.': 'Le dice a alguien que se muera.',
  'Sees themselves kill others.': 'Se ve matando a otras personas.',
  'Is afraid of doing harm to somebody.': 'Tiene miedo de hacer daño a alguien.',
  // Worry about somebody else.
  'Says that somebody else is in danger now.': 'Dice que otra persona está en peligro ahora.',
  'Says that somebody else is going to end their life.':
    'Dice que otra persona va a poner fin a su vida.',
  'Says that somebody else is going to do it, close to words of dying.':
    'Dice que otra persona lo va a hacer, cerca de palabras sobre morir.',
  'Says that somebody cannot be woken or is not breathing.':
    'Dice que alguien no despierta o no respira.',
  'Says that somebody else has means at hand.': 'Dice que otra persona tiene un medio a mano.',
  'Says that somebody else has said goodbye or put things in order.':
    'Dice que otra persona se ha despedido o ha dejado sus cosas en orden.',
  'Says that somebody else is wounding themselves, or did very lately.':
    'Dice que otra persona se hiere, o se hirió hace muy poco.',
  'Says that somebody is hurting another person, or may be about to.':
    'Dice que alguien hace daño a otra persona, o que puede estar a punto de hacérselo.',
  'Says that somebody does not trust themselves with another person.':
    'Dice que alguien no se fía de lo que podría hacerle a otra persona.',
  'Speaks of somebody else who may be in danger.':
    'Habla de otra persona que puede estar en peligro.',
  'Is worried about somebody.': 'Siente preocupación por alguien.',
  'Is worried because nobody has heard from somebody.':
    'Siente preocupación porque nadie sabe nada de alguien.',
  'Has seen wounds or blades that may be from self-injury.':
    'Ha visto heridas u objetos cortantes que pueden ser de autolesión.',
  'Speaks of somebody who died or nearly died by suicide.':
    'Habla de alguien que murió o estuvo a punto de morir por suicidio.',
  'Speaks of guilt after a death.': 'Habla de culpa después de una muerte.',
  'Somebody left word not to look for them.': 'Alguien dejó dicho que no le busquen.',
  'Tells of a death that may have been meant.': 'Cuenta una muerte que pudo ser a propósito.',
  'Somebody has said goodbye and cannot be reached.':
    'Alguien se ha despedido y no se le puede localizar.',
  // Hopelessness.
  'Says that they cannot keep themselves safe.': 'Dice que no puede mantenerse a salvo.',
  'Sees no hope or no future.': 'No ve esperanza ni futuro.',
  'Has stopped hoping.': 'Ha dejado de tener esperanza.',
  'Sees nothing more to come, or only more of the same.':
    'No ve nada más por venir, o solo más de lo mismo.',
  'Sees no way out.': 'No ve salida.',
  'Says that nothing helps or will change.': 'Dice que nada ayuda o que nada va a cambiar.',
  'Says that they cannot go on.': 'Dice que no puede más.',
  'Has run out of strength.': 'Se ha quedado sin fuerzas.',
  'Finds no reason to get up.': 'No encuentra razón para levantarse.',
  'Sees no point or meaning.': 'No le ve sentido a nada.',
  'Speaks of themselves as a burden or worthless.':
    'Habla de sí como de una carga o de alguien sin valor.',
  'Thinks that others would manage without them.':
    'Piensa que las demás personas se las arreglarían sin su presencia.',
  'Is worn down, beside other signs of despair.':
    'Está al límite del cansancio, junto a otras señales de desesperanza.',
  'Speaks of shame.': 'Habla de vergüenza.',
  'Speaks of hating themselves or their life.': 'Habla de odio hacia sí o hacia su vida.',
  'Feels alone or uncared for.': 'Siente que no tiene a nadie o que a nadie le importa.',
  'Speaks of pain or exhaustion without an end.': 'Habla de un dolor o un agotamiento sin fin.',
  'Lists what they have lost.': 'Enumera lo que ha perdido.',
  'Says that they have stopped looking after themselves or seeing people.':
    'Dice que ha dejado de cuidarse o de ver a gente.',
  'No longer cares what happens to them.': 'Ya no le importa lo que le pase.',
  'Has lost a faith that held them.': 'Ha perdido una fe que le sostenía.',
  'A short cry for help.': 'Un grito corto de ayuda.',
  'Sees no purpose in themselves.': 'No ve para qué sirve su vida.',
  'Cannot see a life without somebody.': 'No puede imaginar la vida sin alguien.',
  'Says that nothing reaches them, or ever will.': 'Dice que nada le llega, ni le llegará nunca.',
  // How people treat each other.
  'May be an attack on another member.': 'Puede ser un ataque a otra persona del grupo.',
  'May show contempt for another member.': 'Puede mostrar desprecio por otra persona del grupo.',
  'May tell someone that they do not belong.':
    'Puede que le diga a alguien que este no es su sitio.',
  "May deny or belittle another member's illness.":
    'Puede negar o menospreciar la enfermedad de otra persona del grupo.',
  "May belittle another member's trouble.":
    'Puede menospreciar lo que le pasa a otra persona del grupo.',
  'May tell who another member is.': 'Puede revelar quién es otra persona del grupo.',
  'May be selling something.': 'Puede que esté vendiendo algo.',
  'Holds a word that is often used to demean.':
    'Contiene una palabra que a menudo se usa para humillar.',
  // Details that may tell who somebody is.
  'Holds what looks like an email address.': 'Contiene lo que parece una dirección de correo.',
  'Holds what looks like a phone number.': 'Contiene lo que parece un número de teléfono.',
  'Holds what looks like a social media name.':
    'Contiene lo que parece un nombre de una red social.',
  'Holds what looks like a street address.': 'Contiene lo que parece la dirección de una casa.',
  'Seems to give a full name.': 'Parece dar un nombre completo.',
  'Seems to name another person.': 'Parece nombrar a otra persona.',
  'Holds what looks like a record number or a date of birth.':
    'Contiene lo que parece un número de historia clínica o una fecha de nacimiento.',
  'Names a school, a workplace or a class.': 'Nombra una escuela, un lugar de trabajo o una clase.',
  // The second scorer.
  'As a whole it reads like posts whose authors needed somebody soon.':
    'En conjunto se lee como mensajes de personas que necesitaban a alguien pronto.',
  'As a whole it reads like posts about an intent, a plan or an act.':
    'En conjunto se lee como mensajes sobre una intención, un plan o un acto.',
  // What context changed.
  'Lowered: the words are negated.': 'Rebajado: las palabras están negadas.',
  'Lowered: it seems to have eased.': 'Rebajado: parece que ha aflojado.',
  'Lowered: it seems to be about the past.': 'Rebajado: parece que trata del pasado.',
  'Lowered: it seems to be about somebody else.': 'Rebajado: parece que trata de otra persona.',
  'Lowered: the author says that they know the feeling.':
    'Rebajado: quien escribe dice que conoce ese sentimiento.',
  'Lowered: it was said long ago.': 'Rebajado: se dijo hace mucho.',
  'Lowered: it is quoted from a song, a sign or a story.':
    'Rebajado: es una cita de una canción, un letrero o un relato.',
  'Lowered: it stands in quotation marks.': 'Rebajado: está entre comillas.',
  'Lowered: the text reads like support for somebody else.':
    'Rebajado: el texto se lee como apoyo a otra persona.',
  'Lowered: it reads like a figure of speech.': 'Rebajado: se lee como una forma de hablar.',
  'Lowered: it seems to be about a book, a song or a lesson.':
    'Rebajado: parece que trata de un libro, una canción o una clase.',
  'Lowered: it seems to be about a game or a pest.':
    'Rebajado: parece que trata de un juego o de una plaga.',
  'Lowered: it seems to be told from the news.':
    'Rebajado: parece contado a partir de las noticias.',
  'Lowered: the word is mentioned, not used.': 'Rebajado: la palabra se menciona, no se usa.',
  'Lowered: it reads like a distance.': 'Rebajado: se lee como una distancia.',
  'Lowered: it reads like an accident.': 'Rebajado: se lee como un accidente.',
  'Lowered: words beside it may give it another meaning.':
    'Rebajado: las palabras de al lado pueden darle otro sentido.',
  'Raised: many signs of despair come together.':
    'Elevado: se juntan muchas señales de desesperanza.',
  // What opens a review by itself, and where it was found.
  'This was written to the facilitators.': 'Esto se escribió al equipo de facilitación.',
  'This clinic reads every post before others can see it.':
    'Esta clínica lee cada mensaje antes de que otras personas puedan verlo.',
  'This clinic reads somebody’s first posts before others can see them.':
    'Esta clínica lee los primeros mensajes de cada persona antes de que otras puedan verlos.',
  'A facilitator reads every strategy before the group can see it.':
    'El equipo de facilitación lee cada estrategia antes de que el grupo pueda verla.',
  'In a report: {sentence}': 'En un reporte: {sentence}',
  // The second layer.
  'This reads like harassment.': 'Esto se lee como acoso.',
  'This reads like hate against a group of people.':
    'Esto se lee como odio contra un grupo de personas.',
  'This reads like an insult.': 'Esto se lee como un insulto.',
  'This reads like sexual content.': 'Esto se lee como contenido sexual.',
  'This describes something in graphic detail.': 'Esto describe algo con crudeza.',
  'This reads like violence or a threat.': 'Esto se lee como violencia o una amenaza.',
  'This may name a person.': 'Puede que esto nombre a una persona.',
  'This may hold an email address.': 'Puede que esto contenga una dirección de correo.',
  'This may hold a phone number.': 'Puede que esto contenga un número de teléfono.',
  'This may hold a place of living.': 'Puede que esto contenga el lugar donde vive alguien.',
  'This may hold a user name.': 'Puede que esto contenga un nombre de usuario.',
  'This may hold an official number.': 'Puede que esto contenga un número oficial.',
  'This seems to be in a language that was not read here. Not analysed means: look.':
    'Parece que esto está en un idioma que aquí no se ha leído. No analizado quiere decir: mira.',
  'The second layer could not analyse this text. Not analysed means: look.':
    'La segunda capa no pudo analizar este texto. No analizado quiere decir: mira.',
  'A classifier that was trained on labelled posts takes this for one whose author needs somebody soon.':
    'Un clasificador entrenado con mensajes etiquetados toma este por el de una persona que necesita a alguien pronto.',
  'Answered later: the second layer has read this part since.':
    'Respondido más tarde: la segunda capa ya ha leído esta parte.',
});

/** What it said once. Reviews keep the sentence that they were opened with, so whoever changes one in a rule leaves the old one here. */
export const earlierScreeningWordsInSpanish = sentences({
  'Calls for violence against a group of people.': 'Pide violencia contra un grupo de personas.',
  'Can think of little but death.': 'Apenas puede pensar en otra cosa que la muerte.',
  'Does not rule it out, or says that they will.': 'No lo descarta, o dice que lo hará.',
  'Doubts that they can keep themselves safe.': 'Duda de que pueda mantenerse a salvo.',
  'Has chosen a day, and speaks of death.': 'Ha elegido un día, y habla de la muerte.',
  'Has thoughts of harming somebody.': 'Tiene pensamientos de hacer daño a alguien.',
  'Keeps a store of medicine.': 'Guarda una reserva de medicación.',
  'Looks back on an attempt.': 'Recuerda un intento.',
  'Says that a decision has been made.': 'Dice que hay una decisión tomada.',
  'Says that it would not matter to them if they died.': 'Dice que no le importaría morir.',
  'Says that somebody close hurts them again and again.':
    'Dice que alguien cercano le hace daño una y otra vez.',
  'Says that somebody is about to hurt them.': 'Dice que alguien está a punto de hacerle daño.',
  'Says that they have no wish to live.': 'Dice que no tiene ganas de vivir.',
  'Says that they still injure themselves.': 'Dice que todavía se autolesiona.',
  'Says that they will use a means that they name.': 'Dice que usará un medio que nombra.',
  'Says, without a subject, that all of something was taken.':
    'Dice, sin decir quién, que se ha tomado todo.',
  'Sees dying as the answer.': 'Ve la muerte como la respuesta.',
  'Speaks of death as something welcome.': 'Habla de la muerte como de algo bienvenido.',
  'Speaks of doing away with their own body.': 'Habla de acabar con su propio cuerpo.',
  'Speaks of wounds or tools of self-injury.': 'Habla de heridas o de objetos para autolesionarse.',
  'Tells of being held, cornered or never spared.':
    'Cuenta que alguien le retiene, le acorrala o no le da tregua.',
  'Tells others not to grieve, or that they will soon be no burden.':
    'Pide que no le lloren, o dice que pronto no será una carga.',
});
