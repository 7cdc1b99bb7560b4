import type { Cues } from '#shared/screening/context/cues.ts';
import type { Text } from '#shared/screening/phrases/text.ts';

export const supportiveCues = {
  comfort: `
    you are not alone|brave|loved|strong|worthy|enough|important, you do not have to do this alone, you matter|deserve, hang in there, stay strong|safe|with
    here for you, (i|we) (am|are) here, i am here if|for|to, sorry ..3 you, i hear you, proud of you, glad that? you, thinking of you
    thank|thanks you? for ..2 telling|sharing|writing|posting|saying|trusting|opening|being
    sending you? love|hugs|strength|support, hugs, it gets|can|does|will get? better, you can do this|it, reach~ out, be gentle with yourself
    i understand|know how|what you, i (would|can) suggest|recommend|encourage, holding hope|space|you, please stay|call|ring|tell|talk|reach, keep going
    you did well|right|great, therapist, rooting for you, i read your
    `,
} as const;

type Name = keyof typeof supportiveCues;

const you: ReadonlySet<string> = new Set(['you', 'your', 'yourself', 'yours']);
const me: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);

/** Whether a text speaks to somebody more than about its author, and comforts. */
export function isSupportive({ words }: Text, cues: Cues<Name>): boolean {
  if (!cues.any('comfort')) return false;
  const addressed = words.filter((word) => you.has(word)).length;
  return addressed >= 2 && addressed > words.filter((word) => me.has(word)).length;
}
