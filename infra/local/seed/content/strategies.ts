import { ago } from './ago.ts';
import type { SeedLook, SeedStrategy } from './content-types.ts';

/** What worked for somebody, with the when. The last of each group has been read by nobody yet. */
export const strategies: readonly SeedStrategy[] = [
  {
    by: 'harbor',
    at: ago(15, '09:45'),
    words: 'I read the small print on everything I can see, under my breath, until the line moves.',
    when: 'I was waiting in a line and could not leave',
    taken: { at: ago(11, '12:40'), helped: ['pebble', 'fernlight'], kept: ['fernlight'] },
  },
  {
    by: 'heron',
    at: ago(16, '10:50'),
    words:
      'After what feels like twenty minutes I get up and sit in the other chair with a book I have already read. I tell myself that the job is to rest, and sleep may come or not, as it likes.',
    when: 'the night had gone on too long',
    forAlumni: true,
    taken: { at: ago(10, '21:30'), helped: ['fernlight'], kept: ['fernlight'] },
  },
  {
    by: 'mossy',
    at: ago(16, '19:00'),
    words:
      'Hands in cold water. Then I dry them slowly, finger by finger, as if they were somebody else’s.',
    when: 'my head was loud',
    taken: { at: ago(9, '07:20'), helped: ['olivo'], kept: ['harbor'] },
  },
  {
    by: 'olivo',
    at: ago(8, '17:15'),
    words:
      'I cook for one more than is there. Then I must give a plate to somebody, and I have to knock on a door.',
    when: 'I did not speak with anybody all day',
  },
  {
    by: 'fernlight',
    at: ago(1, '20:10'),
    words:
      'I send the short version first, then put the phone in the salad drawer until the kettle has boiled.',
    when: 'I had to say no and wanted to explain it for a page',
  },
  {
    by: 'comet',
    at: ago(10, '15:20'),
    words: 'look out of the bus window and find one shop i never saw. say its name in my head',
    when: 'i came off a night shift and the day had started without me',
    taken: { at: ago(5, '14:10'), helped: ['plum'], kept: ['plum'] },
  },
  {
    by: 'whistle',
    at: ago(1, '15:05'),
    words:
      'I hum the bass line of whatever is on, never the tune. The tune wants to be admired. The bass line only wants to be in time.',
    when: 'I was being the cheerful one again',
  },
];

export const looks: readonly SeedLook[] = [
  { by: 'halloway', at: ago(14, '09:30') },
  { by: 'ashby', at: ago(6, '10:15') },
  { by: 'halloway', at: ago(5, '16:20') },
];
