import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ReportKind } from '#shared/domain/vocabulary.ts';

export const reportKindWords: Record<ReportKind, Record<'name' | 'what', MessageDescriptor>> = {
  'worried-about-someone': {
    name: msg`I’m worried about someone`,
    what: msg`Somebody may not be safe, or is having a very hard time. Nobody gets into trouble for this.`,
  },
  'breaks-agreement': {
    name: msg`This breaks our agreement`,
    what: msg`It hurts or insults somebody, gives away who somebody is, or is not what we agreed on.`,
  },
};
