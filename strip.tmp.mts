import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
const root = process.argv[2]!;
for (const drop of [[], ['matches','ignores'], ['matches','ignores','why']]) {
const r = await build({ entryPoints:[root+'/web/app/browser/screening-worker.ts'], bundle:true, minify:true, write:false, format:'esm', target:'es2022', tsconfig: root+'/tsconfig.json', absWorkingDir: root, plugins:[{name:'s',setup(b){ b.onLoad({filter:/shared\/screening\/rules\/.*\.ts$/},(a)=>{ let t=readFileSync(a.path,'utf8'); if(drop.includes('matches')) t=t.replace(/\b(matches|ignores): \[[\s\S]*?\],?\n/g,(m,k)=>`${k}: [],\n`); if(drop.includes('why')) t=t.replace(/\bwhy:\s*'(?:[^'\\]|\\.)*',/g,"why: '',").replace(/\bwhy:\s*"[^"]*",/g,"why: '',"); return {contents:t,loader:'ts'}; }); }}]});
const o=r.outputFiles[0]!.contents; console.log(drop.join()||'all', o.length, gzipSync(o,{level:9}).length);
}
