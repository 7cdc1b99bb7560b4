import { WhatToKnow } from '../components/what-to-know.tsx';
import { titled } from '../title.ts';

export const meta = titled('Privacy');

export default function Privacy() {
  return (
    <div className="stack">
      <h1>Who can learn who I am, and when</h1>
      <WhatToKnow />
    </div>
  );
}
