import type { LinguiConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** English stands in the code; what it is in other languages stands in one catalogue each. Read by `npm run words`. */
const config: Pick<LinguiConfig, 'sourceLocale' | 'locales' | 'catalogs' | 'format' | 'orderBy'> = {
  sourceLocale: 'en',
  locales: ['es'],
  catalogs: [{ path: '<rootDir>/web/app/language/{locale}', include: ['<rootDir>/web/app'] }],
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
};

export default config;
