import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useState } from 'react';
import { limits } from '#shared/limits.ts';
import { makePasskey, showPasskey, signInWithPasskey } from '../browser/passkey.ts';

/** Passkeys need scripts. Without them this says so; with them `children` of its caller stand in its place. */
function useScripts(): boolean {
  const [run, setRun] = useState(false);
  useEffect(() => setRun(true), []);
  return run;
}

const NeedsScripts = () => (
  <p className="form-note">
    <Trans>
      This step needs JavaScript, which is switched off here or could not be loaded. Everything else
      works without it.
    </Trans>
  </p>
);

function useStep(done: () => void) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async (step: () => Promise<string | null>) => {
    setBusy(true);
    setProblem(null);
    const told = await step();
    setBusy(false);
    setProblem(told);
    if (told === null) done();
  };
  return { problem, busy, run };
}

const Problem = ({ words }: { words: string | null }) =>
  words === null ? null : (
    <p role="alert" className="form-problems">
      {words}
    </p>
  );

export function ShowPasskey({ done }: { done: () => void }) {
  const { i18n } = useLingui();
  const { problem, busy, run } = useStep(done);
  if (!useScripts()) return <NeedsScripts />;
  return (
    <>
      <Problem words={problem} />
      <p className="actions">
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => run(() => showPasskey(i18n))}
        >
          <Trans>Show my passkey</Trans>
        </button>
      </p>
    </>
  );
}

/** In the place of the seven words. Without scripts it is not there: the words always work. */
export function SignInWithPasskey({
  isShared,
  done,
}: {
  isShared: () => boolean;
  done: () => void;
}) {
  const { i18n } = useLingui();
  const { problem, busy, run } = useStep(done);
  if (!useScripts()) return null;
  return (
    <section aria-labelledby="with-passkey">
      <h2 id="with-passkey">
        <Trans>Or with your passkey</Trans>
      </h2>
      <Problem words={problem} />
      <p className="soft small">
        <Trans>
          If you have put one on your device under “Passkeys”. People who work here begin with their
          words.
        </Trans>
      </p>
      <p className="actions">
        <button
          type="button"
          className="button button-quiet"
          disabled={busy}
          onClick={() => run(() => signInWithPasskey(i18n, isShared()))}
        >
          <Trans>Use my passkey</Trans>
        </button>
      </p>
    </section>
  );
}

export function MakePasskey({ label, done }: { label: string; done: () => void }) {
  const { i18n } = useLingui();
  const { problem, busy, run } = useStep(done);
  const [name, setName] = useState('');
  const id = useId();
  if (!useScripts()) return <NeedsScripts />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => makePasskey(i18n, name));
      }}
    >
      <Problem words={problem} />
      <div className="field">
        <label htmlFor={id}>
          <Trans>A name for this passkey</Trans>
        </label>
        <p id={`${id}-hint`} className="hint">
          <Trans>So that you know later which one it is, for example “my phone”.</Trans>
        </p>
        <input
          id={id}
          type="text"
          value={name}
          onChange={(event) => setName(event.target.value)}
          aria-describedby={`${id}-hint`}
          maxLength={limits.name.max}
          autoComplete="off"
        />
      </div>
      <button type="submit" className="button" disabled={busy}>
        {label}
      </button>
    </form>
  );
}
