/** Short forms, slips of the pen and codewords, each as the plain words that the rules are written in. */
const rows: readonly (readonly [plain: string, written: string])[] = [
  ['i am', "i'm im iam"],
  ['i am going to', "imma i'mma imgonna finna"],
  ['i have', "i've ive"],
  ['i will', "i'll"],
  ['i would', "i'd id"],
  ['should have', "should've shouldve shoulda should'a"],
  ['would have', "would've wouldve woulda"],
  ['could have', "could've couldve coulda"],
  ['might have', "might've mightve"],
  ['must have', "must've mustve"],
  ['do not', "don't dont"],
  ['does not', "doesn't doesnt"],
  ['did not', "didn't didnt"],
  ['can not', "can't cant cannot"],
  ['could not', "couldn't couldnt"],
  ['will not', "won't wont"],
  ['would not', "wouldn't wouldnt"],
  ['should not', "shouldn't shouldnt"],
  ['is not', "isn't isnt"],
  ['are not', "aren't arent"],
  ['am not', "ain't aint"],
  ['was not', "wasn't wasnt"],
  ['were not', "weren't werent"],
  ['have not', "haven't havent"],
  ['has not', "hasn't hasnt"],
  ['had not', "hadn't hadnt"],
  ['he is', "he's hes"],
  ['she is', "she's shes"],
  ['it is', "it's"],
  ['that is', "that's thats"],
  ['what is', "what's whats"],
  ['there is', "there's theres"],
  ['here is', "here's heres"],
  ['who is', "who's"],
  ['they are', "they're theyre"],
  ['you are', "you're youre"],
  ['we are', "we're"],
  ['they have', "they've"],
  ['he will', "he'll"],
  ['she will', "she'll"],
  ['they will', "they'll"],
  ['you will', "you'll"],
  ['let us', "let's lets"],
  ['want to', 'wanna wana'],
  ['going to', 'gonna gunna gona'],
  ['got to', 'gotta'],
  ['trying to', 'tryna tryina'],
  ['have to', 'hafta'],
  ['i do not know', 'idk'],
  ['i do not care', 'idc'],
  ['i do not want to', 'idwt'],
  ['you', 'u ya'],
  ['your', 'ur'],
  ['are', 'r'],
  ['right now', 'rn'],
  ['because', 'bc cuz cus coz'],
  ['tonight', 'tonite 2nite 2night tn'],
  ['tomorrow', 'tmrw tmr tmw tomorow tommorow tommorrow 2morrow'],
  ['through', 'thru'],
  ['people', 'ppl'],
  ['without', 'w/o'],
  ['anymore', 'anymor animore nomore'],
  ['want', 'wnat wnt'],
  ['myself', 'meself mysel'],
  ['goodbye', 'goodby'],
  ['mom', 'mum mam mommy mummy momma'],
  ['kill', 'unalive unalife offed'],
  ['killing', 'unaliving killin'],
  ['killed', 'unalived'],
  ['kill myself', 'kms killmyself'],
  ['kill yourself', 'kys killyourself'],
  ['suicide', 'sewerslide sewercide suislide suewerslide toaster-bath sui'],
  ['suicidal', 'sewerslidal suey'],
  ['commit suicide', 'ctb'],
  ['overdose', 'overdoes od'],
  ['overdosed', 'oded od-ed'],
  ['overdosing', 'oding od-ing'],
  ['self harm', 'selfharm self-harm s/h'],
  ['self harming', 'selfharming self-harming'],
  ['self harmed', 'selfharmed self-harmed'],
  ['raped', 'graped r-worded'],
  ['died', 'dided'],
  ['milligrams', 'mg mgs'],
  ['anti depressants', 'antidepressants'],
];

export const spellings: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap(([plain, written]) =>
    written.split(' ').map((form) => [form, plain.split(' ')] as const),
  ),
);

/** Two written words that are one; the second is looked up after the first. */
export const pairs: ReadonlyMap<string, string> = new Map([
  ['my self', 'myself'],
  ['your self', 'yourself'],
  ['good bye', 'goodbye'],
  ['good byes', 'goodbyes'],
  ['sewer slide', 'suicide'],
  ['sue side', 'suicide'],
  ['over dose', 'overdose'],
  ['over dosed', 'overdosed'],
  ['any more', 'anymore'],
  ['no one', 'nobody'],
  ['kind of', ''],
  ['sort of', ''],
]);

/** "ill" and "well" are words too: read as "i will" only before one of these. */
export const verbsAfterWill: ReadonlySet<string> = new Set(
  'kill be do end die go take never not just probably finally miss'.split(' '),
);

/** Words that add force or hesitation and no meaning that a rule needs; left out so that they cannot hide a clause. */
export const fillers: ReadonlySet<string> = new Set(
  (
    'really just fucking fuckin fking fkin freaking freakin frickin bloody literally honestly actually very truly simply ' +
    'basically seriously genuinely legit lowkey highkey absolutely totally completely definitely probably even already ' +
    'also always constantly sometimes often kinda sorta so fr tbh ngl lol lmao lmfao haha hahaha uh um umm er hmm well ' +
    'goddamn damn desperately badly please pls plz frequently occasionally secretly deeply quite such'
  ).split(' '),
);
