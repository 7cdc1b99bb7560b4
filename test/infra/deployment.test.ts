// One file for all that needs a synthesised deployment: loading the CDK takes seconds, and every
// test file is a process of its own.
import './suites/data-stack.ts';
import './suites/rights.ts';
import './suites/rights-at-work.ts';
import './suites/rights-in-use.ts';
import './suites/app-stack.ts';
import './suites/edge.ts';
import './suites/no-secrets.ts';
import './suites/web-acl.ts';
import './suites/operations.ts';
import './suites/restoring.ts';
import './suites/schemas.ts';
import './suites/rule-packs.ts';
