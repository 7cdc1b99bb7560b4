/**
 * Words that are one slip of the finger away from a word of `typedWords`, fall apart into such words or may be half of
 * one, and mean what they say. English ones that are frequent, by the counts of film subtitles (SUBTLEX), and at the end
 * frequent ones of other European languages.
 */
export const realWords: ReadonlySet<string> = new Set(
  (
    'abort ad add afterlife afternoon afterthought ah ahead aid aim al alice alike allan allison ally along alter amend ' +
    'amended amends amuse amused amuses amusing amy angel angle ann anna anorexic anthem any ape appear armed army as ' +
    'asexual ass assaults ate atone atop attired aw awake awhile bade ball ballet band bands bang banged banging bat bates ' +
    'bathrooms bats batter battle bead beads beaming beams beans bear bearing bears beast beasts beater beatings beck ' +
    'becoming bedroom beds bedtime bee beets beforehand befriend beg begun behave behead bein beings beloved belts ben bend ' +
    'besoin best bet beta bets betting bettor bide bing birthdays bit bits bitter blake blame blames blare blares blast ' +
    'blaze blazes bled bleeds bleep bleeping blend blending blond bloods bloodshot bloom boating boats bone bother bottled ' +
    'bottles bout brat brats brave breath breed breeding bride bridgehead bridges bring brood brothel brothers bulimic bull ' +
    'bulletin bullets buns burdens buries burn burner burping burt burying butter bye call cancan candid candied candies ' +
    'cane canon canto carat caraway card care cared cares carl cars cart cartoon cat changed changing charm charming chore ' +
    'chose clutter coding coke cold combing con cone cooing cooked cooking coping crown crowned crowning cute cuter cutoff ' +
    'cutters cutthroat da daddies dan danger dare dated dates daughters daytime de deadbeat deadbeats deadhead deaf dear ' +
    'deathbed deaths decide decides decoded depth deserved diet dine ding dink disappears diss diver doc doctors does dog ' +
    'doing dome don dong doom doors doorstop doorways dope down downed dr drank drawn drinks driver drowns drunks drying ' +
    'dues dunk ear eat eaten eating eats ed en endanger endings et eve event evermore every ex exists exit exiting exits ' +
    'fake faking fall fan far farm farther fat fate fathers fatter feather fee feeding feeds feelings feely fees fell fever ' +
    'fiend fiends finishes fired fit fits fiver fold font ford forevermore fork form fort fried fro frown frowned frowning ' +
    'frying fueling fuels funerals gain gang ganging garbage gate gates gather gave gin glade glove go gold good gook grace ' +
    'grade grain grape grate gravel graves gravy graze grove gullet gums gunpoint gunshot ha hall ham hams handed handgun ' +
    'handguns handing handoff handsome handy hanger hangs hans hare harping hat hated hater haters hats hayes heads hear ' +
    'heat heather heating heats heck heed heh hell helps here hero heron herr hers hey hi hid hideaway high hiking hinting ' +
    'hire hiring hiss hisself hither hitherto ho hole homecoming homeless homeroom homes hon hone hop hope horse hose ' +
    'hospitals hot hots hour housed houses hump humping hunting hunts hurling hurtling huts if il ill incoming indie indoor ' +
    'inherit inherits inn intake island islands itself jam jeep jeeps jill jim jumper keel kegs kick kicker killers ' +
    'killings kilo kilos kim king kiss kissed kit knifed knight knobs knots known la lain lan land las latter le leading ' +
    'leaking leaning leaping lease leasing leaves led legend legends lend less lester let letterhead lf li lice licked lied ' +
    'lies lifeblood lifetime liked likes liking limes lined lines ling lining lire lit litter liven liver livers livid ll ' +
    'lobe lovely lover loves loving ls lt lunches lunching ma mall man master masters mater meantime meanwhile meathead meg ' +
    'mel men messed met methought might mill miller mills mire mis misled misses missy moaning mode modest mole moles ' +
    'molestation molester mon mooning moore moose mornings mothers mourning ms mulder murderer murders must mutters nave ' +
    'neat needn needy nerd nerds nevermore newer nigh nightlife nighttime nodes noise none noontime nor nose noses noted ' +
    'odor offbeat offend offended offending offends offhand offshoot old oncoming oneself ongoing or other our over ' +
    'overdoing overdone ow own owned pa painkiller paint pam pan past pat peoples persona persons piles pin pinche pinched ' +
    'pinching pint pit pitches plane planner plans plant planted planting pleas pleased pleases points pointy poisons ' +
    'polices policy polite poll polls print prison proof pull pulls punch pure purposes purring purse raced races racing ' +
    'racist rages raging rain rake raking rally ram ran rap rapid rapists rapping raps raring rat rate rated rates rather ' +
    'rating raves raving rays re read reads reaping red reel reeling reels repressed repression reserve reserves rider ring ' +
    'ripe riverbed rivers role rom rooms root roped ropes rover sacred safer sage sake sam san sand sat save say scales ' +
    'scams scan scans scar scare scarf scarred scarves scoot scored scores se seek send sending sends seven sexy shallow ' +
    'shared shares shave shed sheep shit shitting shoo shook shootings shoots shopped short shotgun shotguns shots shout ' +
    'shouting sill sin sing sis sisters sit sits sitter sitting ski skill skills skim skinhead skit sleek sleeps sleepy ' +
    'sleet slither slot slut snot snow soared soars sodomy someday sometime somewheres son soot sory spain spared spares ' +
    'spill spit spitting splitting st stag stake star stare stared stares staring starred starring stars started starting ' +
    'steep stepped stomachs stomped stoop stopper stops strange sundae survives swabbed swallows sway sweep table tables ' +
    'tacks takeaway takeoff taker takes takin tale talking tall tame taming tan tape taped tapes taping ted tells ten tend ' +
    'th thank thanking thee theirs theme then therapist thereafter therein thereof thereto thick thin thine thing thinks ' +
    'thorough though threat threaten three throats thus tied tim timed times tin tire tires tis tits toe token tom tome ' +
    'tone too tool top tour toy toying traces track trail trains trait triad tricks tries triggers trough trucks tying tyr ' +
    'untie us use used uses using van von wading waist waited waiting walking wall wang waning wannabe wanton wants warm ' +
    'wash washed washer washing wasted wasting waving waxing way weapons wee weekday weekdays weekends weeknight weeks ' +
    'weren whale whenever whereabout wherein whereof whine white wholesome whore whose widow willy win windows wishes ' +
    'within won wong wonton word worlds worry worthwhile worthy wound writ yang ye yell yes yo yours youse zone ' +
    'bate beter bringe dood dor geen habe hatte hoje ist leve livet muss mutter nicht nichts notte sono sont suicida ' +
    'suicidar suicidas suicider suicidi suizidal syster vriend weer werk wil'
  ).split(' '),
);
