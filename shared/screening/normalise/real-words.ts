/**
 * English words that are one slip of the finger away from a word of `typedWords`, fall apart into such words or may be
 * half of one, and mean what they say. Frequent ones only, by the counts of film subtitles (SUBTLEX).
 */
export const realWords: ReadonlySet<string> = new Set(
  (
    'abort ad add afterlife afternoon ah ahead aid aim al alice alike allan ally along alter amends amuse amused amusing ' +
    'amy angel angle ann anna anthem any ape appear armed army as ass assaults ate atone atop aw awake awhile ball ballet ' +
    'band bands bang banged banging bat bates bathrooms bats batter battle bead beads beaming beams beans bear bearing ' +
    'bears beast beasts beatings beck becoming bedroom beds bedtime bee beets beforehand beg begun behave bein beings ' +
    'beloved belts ben bend best bet beta bets betting bing birthdays bit bits bitter blake blame blames blares blast blaze ' +
    'blazes bled bleeds bleep blend blond bloods bloom boating boats bone bother bottled bottles bout brat brats brave ' +
    'breath breed breeding bride bridges bring brood brothel brothers bull bulletin bullets buns burdens burn burner burt ' +
    'burying butter bye call candid candies cane canon card care cared cares carl cars cart cartoon cat changed changing ' +
    'charm charming chore chose clutter coke cold combing con cone cooked cooking coping crown crowned crowning cute cuter ' +
    'cutters cutthroat da daddies dan danger dare dated dates daughters daytime de deadbeat deaf dear deathbed deaths ' +
    'decide decides depth deserved diet dine ding dink disappears diver doc doctors does dog doing dome don dong doom doors ' +
    'dope down downed dr drank drawn drinks driver drowns drunks drying dues dunk ear eat eaten eating eats ed en endanger ' +
    'endings et eve event every ex exists exit exiting exits fake faking fall fan far farm farther fat fate fathers fatter ' +
    'feather fee feeding feeds feelings fees fell fever fiend finishes fired fit fits fold font ford fork form fort fried ' +
    'fro frown frying funerals gain gang garbage gate gates gather gave gin glove go gold good gook grace grade grain grape ' +
    'grate gravel graves gravy grove gums gunpoint gunshot ha hall ham handed handgun handing handsome handy hanger hangs ' +
    'hans hare hat hated hats hayes heads hear heat heather heating heck heed heh hell helps here hero herr hers hey hi hid ' +
    'hideaway high hiking hire hiring hiss hisself hither ho hole homecoming homeless homeroom homes hon hop hope horse ' +
    'hose hospitals hot hots hour housed houses hump humping hunting hunts huts if il ill incoming indoor inherit inn ' +
    'intake itself jam jeep jill jim jumper keel kegs kick kicker killers killings kilo kilos kim king kiss kissed kit ' +
    'knight knobs knots known la lan land las latter le leading leaking leaning leaping lease leaves led legend legends ' +
    'lend less lester let lf li lice licked lied lies lifetime liked likes liking lined lines ling lining lit litter liven ' +
    'liver ll lobe lovely lover loves loving ls lt lunches ma mall man master masters mater meantime meanwhile meg mel men ' +
    'messed met might mill miller mills misled misses missy moaning mode modest mole moles molester mon moore moose ' +
    'mornings mothers mourning ms mulder murderer murders must neat needn needy nerd nerds newer nigh nighttime noise none ' +
    'nor nose noses noted odor offend offended offending offends offhand old oneself ongoing or other our over overdoing ow ' +
    'own owned pa paint pam pan past pat peoples persona persons piles pin pinched pinching pint pit plane planner plans ' +
    'plant planted planting pleased pleases points pointy poisons polices policy polite poll polls print prison proof pull ' +
    'pulls punch pure purposes purse raced races racing racist raging rain rake rally ram ran rap rapid rapists rapping rat ' +
    'rate rated rates rather rating raving rays re read reads red reel reeling repressed repression reserve reserves rider ' +
    'ring ripe rivers role rom rooms root roped ropes rover sacred safer sage sake sam san sand sat save say scales scams ' +
    'scan scans scar scare scarf scarred scoot scored scores se seek send sending sends seven sexy shallow shared shares ' +
    'shave shed sheep shit shitting shoo shook shootings shoots short shotgun shotguns shots shout shouting sin sing sis ' +
    'sisters sit sits sitter sitting ski skill skills skim skit sleek sleeps sleepy slot slut snot snow someday sometime ' +
    'somewheres son soot spain spared spill spit spitting splitting st stag stake star stare stared stares staring starring ' +
    'stars started starting steep stepped stomachs stomped stoop stops strange sundae survives swallows sway sweep table ' +
    'tables takeoff taker takes takin tale talking tall tame tan tape taped tapes taping ted tells ten tend th thank ' +
    'thanking thee theirs theme then therapist thereafter therein thereof thick thin thine thing thinks thorough though ' +
    'threat threaten three throats thus tied tim timed times tin tire tires tis tits toe token tom tone too tool top tour ' +
    'toy toying traces track trail trains trait triad tricks tries triggers trough trucks tying tyr untie us use used uses ' +
    'using van von waist waited waiting walking wall wang wannabe wanton wants warm wash washed washer washing wasted ' +
    'wasting waving waxing way weapons wee weekends weeks weren whale whenever whine white wholesome whore whose widow ' +
    'willy win windows wishes within won wong word worlds worry worthwhile worthy wound writ yang ye yell yes yo yours ' +
    'youse zone'
  ).split(' '),
);
