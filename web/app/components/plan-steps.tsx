import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { CrisisContact } from '#shared/contracts/crisis-resources.ts';
import { type PlanStep, type PlanWords, planSteps } from '#shared/domain/safety-plan.ts';
import { ContactList } from './contact-list.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { stepNames } from './plan-step-names.ts';

/** What each step is called, and what somebody may ask themselves when they write it. */
export const stepWords: Record<PlanStep, Record<'name' | 'ask', MessageDescriptor>> = {
  warningSigns: {
    name: stepNames.warningSigns,
    ask: msg`How do you notice that it is getting hard? Thoughts, feelings, times of day, what you start or stop doing.`,
  },
  byMyself: {
    name: stepNames.byMyself,
    ask: msg`What has helped you through an hour before, without anybody else?`,
  },
  distractions: {
    name: stepNames.distractions,
    ask: msg`Whom can you be near, and where can you go, without having to talk about it?`,
  },
  people: {
    name: stepNames.people,
    ask: msg`Whom can you tell how bad it is? Write down how you reach them.`,
  },
  professionals: {
    name: stepNames.professionals,
    ask: msg`Who is there because it is their work? Your clinician, a service near you, and their hours.`,
  },
  surroundings: {
    name: stepNames.surroundings,
    ask: msg`What can you change around you while you are well, so that a bad hour is less dangerous? Who could keep something for you?`,
  },
};

/** A plan to read, with the clinic's contacts at the step where they belong. */
export function PlanView({
  words,
  contacts = [],
}: {
  words: PlanWords;
  contacts?: readonly CrisisContact[];
}) {
  const { t } = useLingui();
  return (
    <ol className="plan">
      {planSteps.map((step) => (
        <li key={step}>
          <h2>{t(stepWords[step].name)}</h2>
          {words[step] === '' ? (
            <p className="soft">
              <Trans>Nothing yet.</Trans>
            </p>
          ) : (
            <Paragraphs text={words[step]} />
          )}
          {step === 'professionals' && contacts.length > 0 && <ContactList contacts={contacts} />}
        </li>
      ))}
    </ol>
  );
}
