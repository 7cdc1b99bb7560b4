/** Words that people hide, pull apart or mistype when it matters; stars and halves lead to these alone. */
export const graveWords: ReadonlySet<string> = new Set(
  (
    'kill kills killing killed killer die dies died dying dead death suicide suicidal suicides suicidality murder murdered ' +
    'hang hanging hanged noose rope overdose overdosed overdosing pill pills tablet tablets cut cuts cutting cutter bleed ' +
    'bleeding blood self harm harms harmed harming rape raped rapes rapist raping abuse abused abuses abuser abusing abusive ' +
    'shoot shooting shot gun guns knife knives stab stabbed stabbing blade blades razor razors jump jumped jumping wrist ' +
    'wrists slit slitting life live lives lived living alive end ends ended ending goodbye goodbyes farewell hurt hurts hurting unalive ' +
    'sex sexual sexually assault assaulted molest molested drown drowned drowning poison poisoned hopeless worthless pointless ' +
    'useless burden myself yourself himself herself themselves existing exist breathing disappear disappearing attempt ' +
    'attempted attempts unsafe scars burning burned choke choked choking hit hits hitting beat beats beating beaten threatened ' +
    'threatens threatening strangle strangled strangling strangles punched punches punching kicked starve starving starved ' +
    'purge purging purged pinches razorblade razorblades anorexia bulimia depressed depression anxiety relapse relapsed lethal bridge bullet'
  ).split(' '),
);

/** The words around them, which a rule needs as much. */
const aroundThem =
  'i a am an im to my me it its all the of in on off is at and for so just want wanted wanting wanna wish wished wishing going gonna ' +
  'will be been being not no do done dont did didnt cant can wont never now tonight tomorrow today yesterday again anymore soon ' +
  'this that with without would could should because have had has was were think thinking thought thoughts keep keeps stop ' +
  'stopped feel feeling felt feels hate hates tired plan planned planning ready decided tried trying try took taken take taking reason ' +
  'reasons point purpose purposely nobody everyone everybody anyone anybody someone somebody people person world better sleep ' +
  'asleep forever wake waking letter letters note notes everything nothing anything something ever help please sorry love loved ' +
  'family friend friends daughter brother sister mother father mom dad night nights morning last more one than even really ' +
  'about from there these those when where while know knows told said says tell him her his he she they them their you your ' +
  'everyday always since after before until through away alone lonely afraid scared scary scares safe sad angry cry crying ' +
  'bathroom hospital doctor police weapon trigger swallow swallowed swallowing bottle whole drink drinking drunk jumped hide hiding hidden ' +
  'saturday sunday monday tuesday wednesday thursday friday weekend week birthday funeral grave buried survive surviving ' +
  'survived matter matters worth anger enough deserve deserves hand hands arm arms leg legs thigh thighs skin stomach throat neck ' +
  'head house home bed room door window balcony roof train tracks river car garage date day days time coming pain painful quit ' +
  'finish finished gone leave leaving left miss missed need needed needs ways somewhere anywhere nowhere everywhere';

/** Telling and frequent words. A slip of the finger, leet or a lost space leads to one of these and to nothing else. */
export const typedWords: ReadonlySet<string> = new Set([...graveWords, ...aroundThem.split(' ')]);
