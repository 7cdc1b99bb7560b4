import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('goodbye', { lane: 'crisis', context: 'strength' });

export const goodbye: readonly Rule[] = [
  rule(
    'last-words',
    '(?:this is|this will be|this may be|this might be|is|be|as|here is|here are|leave|these are|^)(?: (?:likely|going to be|to be)){0,2} ?(?:my|our|the) (?:last|final|very last|last ever) (?:post|message|words?|goodbyes?|letter|note|time (?:posting|writing|here|i will)|thing i (?:will )?(?:ever )?(?:write|say|post)|farewell|text|comment|entry)(?! (?:of|for) (?:the|this) (?:day|week|month|year|term))(?! (?:was|got|about|did|had|has|i|on))',
    {
      strength: 0.85,
      why: 'Calls this their last message.',
      matches: [
        'this is my last post',
        'This will be my final message to you all',
        'my last words',
      ],
      ignores: ['my last post was about sleep', 'My last message got lost'],
    },
  ),
  rule(
    'farewell',
    '(?:^|so|i guess|say|saying|said|and|now|this is|well|then|finally|it is) ?(?:goodbye|farewell|bye|bye bye|so long|adieu|adios|rest in peace)(?: (?:now|for now|then|to|my|dear|all)){0,3} ?(?:everyone|everybody|all|world|cruel world|friends?|forever|mom|dad|guys|yall|you all|people|this world|life|family|group|earth|for good|i love you|i am sorry|love you all|and thank you|and (?:i am )?sorry|loved ones|to everyone)|(?:say|saying|said|write|writing|come to say|time to say|wanted to say|want to say)(?: (?:my|a|the|our|final|last|one)){0,3} (?:goodbyes|goodbye(?=$| to (?:everyone|all|you|my (?:family|friends|kids|mom|cat|dog))| before| forever| and| world| for (?:good|the last)))|^(?:so |and |well )?(?:goodbye|farewell|bye forever|adieu|goodbye i guess|final goodbye)$|(?:i|we) (?:am|was) (?:saying|here to say) goodbye',
    {
      strength: 0.8,
      why: 'Says goodbye.',
      matches: ['Goodbye everyone', 'I came to say goodbye', 'goodbye cruel world', 'Farewell.'],
      ignores: ['bye for now, see you Thursday', 'He said goodbye at the station'],
    },
  ),
  rule(
    'thanks-and-goodbye',
    '(?:thank you|thanks|sorry|love you|loved you)(?: [a-z]{1,12}){0,5} (?:for everything|to everyone|all|for (?:trying|being)|everybody|everyone|guys)[a-z\\n ]{0,60}(?:goodbye|farewell|(?:my|the) (?:last|final) (?:post|message|words|day|night|time)|time (?:for me )?to go|i (?:can not|can no longer) (?:do this|go on|stay|be here)|will miss you|it is over|this is it|take care of (?:my|each other))(?! (?:at|from|to (?:the|my) (?:work|session|gym)))',
    {
      strength: 0.8,
      why: 'Thanks or asks forgiveness as if for the last time.',
      matches: [
        'Thank you all for everything, this is my last post',
        'Sorry to everyone. I can no longer do this.',
        'thanks for everything guys, it is time to go',
      ],
      ignores: ['Thank you all for the session, see you Thursday', 'Thanks everyone, that helped'],
    },
  ),
  rule(
    'next-life',
    '(?:see|meet|find|catch|join|wait for|until)(?: (?:you|u|ya|them|her|him|everyone|all|we|my|meet|again|guys|yall)){0,3} (?:on|in|at|from|to) (?:the )?(?:other side|next life|another life|afterlife|heaven|hell|void|next world)|(?:better|different|nicer|happier|easier) (?:luck )?(?:in |on )?(?:the |my )?(?:next life|other side|next time around)|(?:maybe|hopefully|perhaps) in (?:the|my|another|a) next life',
    {
      strength: 0.7,
      why: 'Speaks of meeting again after death.',
      matches: ['see you on the other side', 'maybe in the next life'],
      ignores: ['see you next week'],
    },
  ),
  rule(
    'to-those-left',
    '(?:^|please |and |someone |somebody |can (?:you|someone) |just |will you )(?:tell|let)(?: (?:my|the|everyone|them|her|him|all|of)){1,3} ?(?:<kin>)?(?: know)?(?: that)? i (?:love|loved|am sorry|tried)|(?:take care of|look after|feed|watch over|be good to|be kind to) (?:my |each other|yourselves)(?:<kin>|cats?|dogs?|pets?|babies)?(?: [a-z]{1,8}){0,2} (?:for me|when i am (?:gone|not here)|after i am gone|after i go|without me)|(?:when|if|by the time|once) (?:you|anyone|anybody|someone|they|he|she)(?: (?:are|is|guys|all|find|ever|is going to|finally)){0,2} (?:read|reading|see|reads|find|finds) (?:this|me|my body|the body)(?: [a-z]{1,8}){0,3} (?:i will be|i am|will be|gone|dead|already|know that)|(?:you|they|everyone) (?:will|would)(?: (?:all|not|never|finally|no longer|get to)){0,3} (?:hear from me|see me|have to (?:worry|deal|put up)|be rid of me|miss me|worry)(?: (?:about|with|again|anymore|me|from)){0,4}(?=$| when| once| and| i)|(?:find|finds|finding|found) my body',
    {
      strength: 0.7,
      why: 'Leaves words for those left behind.',
      matches: [
        'tell my mom I love her',
        'once they find this I will be gone',
        'take care of my dog for me when I am gone',
        'You will never hear from me again',
      ],
      ignores: ['tell my mom I am late'],
    },
  ),
  rule(
    'burden-lifted',
    '(?:i will|i am going to|will) (?:no longer|not|never)(?: (?:be|going to be|have to be))? (?:a|your|anyones?|the|their) (?:burden|problem|bother|disappointment)(?: [a-z]{1,8}){0,3}|(?:do not|please not|dont) (?:blame yourself|blame yourselves|be sad|cry|look for me|miss me|try to find me|call the police|come looking)(?= (?:when|for me|after|if|i|it is|this|nobody)|$)|(?:^forgive me)(?= (?:for what|everyone|mom|dad|please|when|i)|$)',
    {
      strength: 0.6,
      why: 'Tells others not to grieve, or that they will soon be no burden.',
      matches: [
        "I won't be a burden any longer",
        "please don't blame yourselves",
        "don't look for me",
      ],
      ignores: ['I am not a burden to anyone here', "don't be sad about the cake"],
    },
  ),
  rule(
    'time-to-go',
    '(?:it is|it has come|this is|think it is|guess it is|is it|maybe it is)(?: (?:finally|my|about|just|now|almost|the)){0,2} (?:time)(?: (?:for me|has come|i))? ?(?:to (?:go(?=$| now| goodbye| i| forever| and)|die|leave this|say goodbye|end (?:it|this|things|everything|my)|put an end to|check out|let go|give up|be gone)|to go forever|came)|my time (?:has come|is up|here is (?:over|done|up)|is now|is coming|is running out|on (?:earth|this earth) is)|^(?:this is (?:the end|goodbye)|time to (?:go|die|end it|check out|leave this)|the end|i am gone|signing off(?: forever)?|checking out|over and out)$',
    {
      strength: 0.65,
      why: 'Says that it is time to go.',
      matches: ["it's time for me to go", 'This is the end.', 'my time has come'],
      ignores: ["it's time to go to the session"],
    },
  ),
];
