import { foldCharacters } from '#shared/screening/normalise/characters.ts';
import { type Rule, rulesOf } from '#shared/screening/rule.ts';

/** Sentences as people write them, in the letters that are left when a text has been made plain. */
function plain(written: string): string {
  return foldCharacters(written).text;
}

const thoughts = rulesOf('suicidal-thoughts', { lane: 'urgent', context: 'lower' });
const wish = rulesOf('wish-to-be-dead', { lane: 'urgent', context: 'lower' });
const intent = rulesOf('intent', { lane: 'crisis', context: 'strength' });
const injury = rulesOf('self-injury', { lane: 'urgent', context: 'lower' });
const harmed = rulesOf('being-harmed', { lane: 'urgent', context: 'lower' });

/** Members write in their first language when things are worst: a few telling sentences of the larger European ones. */
export const otherLanguages: readonly Rule[] = [
  intent(
    'going-to-in-another-language',
    plain(`
    ich werde|will .. mich|mir .. umbringen|töten|erhängen|erschießen
    ich bringe mich .. um
    ich werde mir das leben nehmen
    ich nehme mir .. das leben
    je vais me tuer|suicider|pendre
    je vais (en finir|mettre fin à mes jours|mettre fin à ma vie)
    me voy a matar|suicidar|ahorcar
    voy a (matarme|suicidarme|quitarme la vida|acabar con mi vida|ahorcarme)
    mi ammazzerò|ucciderò|suiciderò|impiccherò
    sto per (uccidermi|ammazzarmi|suicidarmi|farla finita)
    vou me matar|suicidar|enforcar
    vou (matar me|tirar a minha vida|acabar com a minha vida)
    ik ga (mezelf|mijzelf|mij|me) .. doden|ophangen|ombrengen|vermoorden
    ik maak er een eind|einde aan
    zabiję się, powieszę się
    jag ska|kommer .. ta livet|död av? mig
    jeg vil|skal tage|ta livet av|af meg|mig
    o să mă omor|sinucid, mă voi sinucide|omorî
    kendimi öldüreceğim
    я убью себя, я покончу с собой, я повешусь, я вбю себе
    `),
    {
      strength: 0.8,
      negatable: false,
      why: 'Says in another language that they are going to end their life.',
      matches: ['Ich werde mich heute Nacht umbringen', 'me voy a matar', 'je vais en finir'],
      ignores: ['Ich werde mich umziehen', 'me voy a casa', 'je vais finir mon thé'],
    },
  ),
  thoughts(
    'in-another-language',
    plain(`
    selbstmord, suizid, selbstmordgedanken, suizidgedanken, suizidal, selbstmordgefährdet
    mich|mir umbringen|erhängen, mir das leben nehmen, mein leben beenden
    me suicider, (envie|veux|voudrais|pense|vais|de|à) me tuer, mettre fin à mes jours, mettre fin à ma vie, envie den finir
    pensées suicidaires, idées suicidaires, pensées noires
    suicidarme, matarme, quitarme la vida, acabar con mi vida, acabar con todo
    pensamientos suicidas, ideas suicidas, ideação suicida
    suicidarmi, uccidermi, ammazzarmi, togliermi la vita, farla finita
    pensieri suicidi
    (quero|penso|pensar|pensando|vontade|em|de) me matar, me suicidar, tirar minha|a vida, acabar com tudo, pensamentos suicidas
    zelfmoord, zelfdoding, zelfmoordgedachten, mezelf doden|ombrengen|ophangen, uit het leven stappen
    zabić się, popełnić samobójstwo, samobójstwo, samobójstwie, odebrać sobie życie, myśli samobójcze
    självmord, självmordstankar, selvmord, selvmordstanker, itsemurha, sebevražda, sebevraždu, sinucidere, sinucid, öngyilkos
    intihar etmek|etmeyi|düşünüyorum, kendimi öldürmek
    покончить с собой, убить себя, самоубийство, самоубийстве, суицид, самогубство, вбити себе, накласти на себе
    `),
    {
      strength: 0.6,
      why: 'Speaks in another language of ending their life.',
      matches: [
        'Ich denke jeden Tag an Selbstmord',
        'J\u2019ai envie de me tuer',
        'pienso en quitarme la vida',
      ],
      ignores: ['Ich denke jeden Tag an dich', 'me muero de risa', 'je me lève tôt'],
    },
  ),
  wish(
    'in-another-language',
    plain(`
    ich will|möchte|wollte .. sterben, ich will|möchte|kann nicht|nimmer|nie mehr? leben, ich will|möchte|kann .. nicht mehr leben
    ich wünschte .. (ich wäre|wär tot), ich wäre .. tot, nicht mehr da sein, nicht mehr aufwachen, lebensmüde
    je veux|voudrais|aimerais .. mourir, envie de mourir, veux|peux|envie plus|pas de? vivre, plus envie de vivre, je voudrais être mort|morte
    quiero|quisiera|gustaría .. morir|morirme, ganas de morir|morirme, no quiero|puedo .. vivir, sin ganas de vivir, no quiero seguir viviendo
    ojalá .. muerto|muerta, estar|estuviera muerto|muerta
    voglio|vorrei .. morire, voglia di morire, non voglio|posso|riesco .. vivere, vorrei essere morto|morta
    quero|queria .. morrer, vontade de morrer, não quero|consigo .. viver, queria estar morto|morta
    ik wil|wou .. dood, ik wil .. sterven, ik wil niet meer .. leven, niet meer leven, was ik maar dood
    chcę umrzeć, nie chcę .. żyć, nie chce mi się żyć, wolałbym|wolałabym nie żyć
    jag vill .. dö, vill inte leva, orkar inte leva, jeg vil .. dø, vil ikke .. leve, orker ikke .. leve
    vreau să mor, nu mai vreau să trăiesc, chci umřít, nechci .. žít, meg akarok halni, haluan kuolla
    ölmek istiyorum, yaşamak istemiyorum
    хочу умереть, хочу сдохнуть, не хочу .. жить, хочу померти, не хочу .. жити
    `),
    {
      strength: 0.6,
      negatable: false,
      why: 'Wishes in another language to be dead, or not to live.',
      matches: ['Ich will nicht mehr leben', 'Quiero morir', 'Не хочу больше жить'],
      ignores: ['Ich will nicht mehr arbeiten', 'Quiero dormir', 'Хочу спать'],
    },
  ),
  injury(
    'in-another-language',
    plain(`
    ich ritze|schneide|verletze mich, mich .. ritzen|geritzt, selbstverletzung
    je me coupe|scarifie|mutile, me scarifier|mutiler
    me corto .. venas|brazos|piernas|muñecas|piel|vez|nuevo|noches, cortarme las|los venas|brazos, me autolesiono, autolesionarme
    mi taglio .. braccia|polsi|gambe, autolesionismo
    me corto|corta .. braços|pulsos, ik snijd mezelf|mijzelf|mij, jag skär mig, jeg skærer|kutter meg|mig, tnę się, okaleczam się
    режу себя, я режусь
    `),
    {
      strength: 0.6,
      why: 'Speaks in another language of hurting their own body.',
      matches: ['Ich ritze mich wieder', 'je me scarifie'],
      ignores: ['Ich schneide Brot', 'me corto el pelo'],
    },
  ),
  harmed(
    'in-another-language',
    plain(`
    er|sie|mann|vater|freund schlägt|würgt|verprügelt mich, ich werde geschlagen|missbraucht|vergewaltigt
    il|mari|père me frappe|bat|viole, mon mari|père|copain me frappe|bat
    me pega|golpea|viola|maltrata !la|el, me pegan
    mi picchia|violenta, mi ha picchiata|picchiato|violentata
    ele|marido|pai me bate|espanca|agride
    hij|man|vader slaat|mishandelt me|mij
    on mnie bije, mąż mnie bije, bije mnie
    он меня бьет|бьёт, муж меня бьет|бьёт, бьет|бьёт меня
    `),
    {
      strength: 0.6,
      why: 'Says in another language that somebody hurts them.',
      matches: ['Mein Mann schlägt mich', 'mi marido me pega'],
      ignores: ['Mein Mann kocht', 'el sol me pega la cara'],
    },
  ),
];
