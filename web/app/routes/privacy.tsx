import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { WhatToKnow } from '../components/what-to-know.tsx';
import { titled } from '../title.ts';

export const meta = titled(msg`Privacy`);

export default function Privacy() {
  return (
    <div className="stack">
      <h1>
        <Trans>Who can learn who I am, and when</Trans>
      </h1>
      <WhatToKnow />
    </div>
  );
}
