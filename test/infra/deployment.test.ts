// One file for all that needs a synthesised deployment: loading the CDK takes seconds, and every
// test file is a process of its own.
import './suites/data-stack.ts';
import './suites/rights.ts';
import './suites/app-stack.ts';
import './suites/edge.ts';
import './suites/rule-packs.ts';
