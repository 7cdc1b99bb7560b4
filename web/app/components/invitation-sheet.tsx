import { Trans, useLingui } from '@lingui/react/macro';
import type { CreatedGroupInvitation } from '#shared/contracts/invitation.ts';
import { appointmentWords, type Clock } from '../moment.ts';
import type { QrShape } from '../qr.server.ts';
import { PrintButton } from './key-card.tsx';
import { QrCode } from './qr-code.tsx';

export interface InvitationCard extends CreatedGroupInvitation {
  link: string;
  qr: QrShape;
  /** As it was typed a moment ago; it comes from nowhere else. */
  name: string | null;
}

/**
 * Cards to cut out, one for each person: the four words, the link and its QR code. Neither a name nor the group is printed on one, so
 * that a card on a kitchen table says nothing.
 */
export function InvitationSheet({ cards, clock }: { cards: InvitationCard[]; clock: Clock }) {
  const { t } = useLingui();
  return (
    <>
      <div className="actions">
        <PrintButton />
      </div>
      <ul className="cut-cards" aria-label={t`Cards`}>
        {cards.map(({ mark, code, link, qr, expiresAt }) => (
          <li key={mark} className="cut-card">
            <div className="cut-card-words">
              <GoTo site={new URL(link).host} />
              <ol className="cut-card-code" aria-label={t`The four words of card ${mark}`}>
                {code.split(' ').map((word, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice; its place is what tells it apart.
                  <li key={index}>{word}</li>
                ))}
              </ol>
              <WorksUntil until={appointmentWords(expiresAt, clock)} />
            </div>
            <div>
              <QrCode shape={qr} label={t`QR code of the link of card ${mark}`} />
              <p className="cut-card-mark small">
                <Trans>Card {mark}</Trans>
              </p>
            </div>
            <p className="cut-card-link small long-link">{link}</p>
          </li>
        ))}
      </ul>
      {cards.some(({ name }) => name !== null) && (
        <section aria-labelledby="whose" className="not-printed">
          <h2 id="whose">
            <Trans>Which card is for whom</Trans>
          </h2>
          <p>
            <Trans>
              This is shown only now, and it is not printed. Write the mark of each card into that
              person’s own record. By it you find the card again when somebody has lost their key.
            </Trans>
          </p>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Card</Trans>
                </th>
                <th scope="col">
                  <Trans>For</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {cards.map(({ mark, name }) => (
                <tr key={mark}>
                  <th scope="row">{mark}</th>
                  <td>{name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

function GoTo({ site }: { site: string }) {
  return (
    <p>
      <Trans>
        Go to <strong>{site}</strong>, choose “I have an invitation”, and write these four words:
      </Trans>
    </p>
  );
}

function WorksUntil({ until }: { until: string }) {
  return (
    <p className="small">
      <Trans>They work once, until {until}.</Trans>
    </p>
  );
}
