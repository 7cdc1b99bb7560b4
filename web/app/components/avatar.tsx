import { type AvatarShape, avatarShape } from '#shared/domain/avatar.ts';

/** A generated shape beside a name. Says nothing that the name does not. */
export function Avatar({ seed }: { seed: string }) {
  const { ground, figure, turn } = avatarShape(seed);
  return (
    <svg className={`avatar avatar-${ground}`} viewBox="0 0 40 40" aria-hidden="true">
      <rect className="avatar-ground" width="40" height="40" rx="12" />
      <g className="avatar-figure" transform={`rotate(${turn} 20 20)`}>
        <Figure figure={figure} />
      </g>
    </svg>
  );
}

function Figure({ figure }: Pick<AvatarShape, 'figure'>) {
  switch (figure) {
    case 'ring':
      return <path d="M20 11a9 9 0 1 1-.01 0ZM20 16a4 4 0 1 0 .01 0Z" fillRule="evenodd" />;
    case 'leaf':
      return <path d="M10 30C10 17 17 10 30 10c0 13-7 20-20 20Z" />;
    case 'hill':
      return <path d="M7 29c4-13 9-13 13-4 3-6 8-6 13 4Z" />;
    case 'square':
      return <path d="M12 12h16v16H12Zm5 5v6h6v-6Z" fillRule="evenodd" />;
    case 'bars':
      return <path d="M10 12h20v4H10Zm0 7h14v4H10Zm0 7h8v4h-8Z" />;
    case 'arch':
      return <path d="M9 29V20a11 11 0 0 1 22 0v9h-6v-9a5 5 0 0 0-10 0v9Z" />;
    case 'dots':
      return <path d="M14 9a5 5 0 1 1-.01 0ZM26 9a5 5 0 1 1-.01 0ZM14 21a5 5 0 1 1-.01 0Z" />;
    case 'wave':
      return <path d="M8 14c4-5 8-5 12 0s8 5 12 0v6c-4 5-8 5-12 0s-8-5-12 0Zm0 12h24v4H8Z" />;
    case 'triangle':
      return <path d="M20 9l12 21H8Z" />;
    case 'drop':
      return <path d="M20 8c7 8 9 12 9 15a9 9 0 0 1-18 0c0-3 2-7 9-15Z" />;
  }
}
