import { readFileSync } from 'node:fs';
import { compile, prepare, score, projectionOf, projectAnswers } from '@plumbline/core';
import { smallInstrument, completeAnswers } from '../../core/src/testing/small-instrument.ts';
import { scannedInstrument } from '../../batch/src/testing/scanned-instrument.ts';
const norm = (o: any) => { if (!o.ok) return o; const v=o.value; const f=(s:any)=>({id:s.id,status:s.status,value:s.value,band:s.band,bandBeforeCaps:s.bandBeforeCaps,coverage:s.coverage,cappedBy:s.cappedBy,mayCap:s.mayCap}); return {ok:true, ...v, value:undefined, scores:v.scores.map(f),themes:v.themes.map(f),flags:v.flags,states:v.states}; };
const str=(x:any)=>JSON.stringify(x,(k,v)=>Object.is(v,-0)?'NEG0':typeof v==='bigint'?String(v)+'n':v);
const run=(f:()=>any)=>{try{return str(norm(f()))}catch(e:any){return 'THROW '+String(e?.stack??e).split('\n').slice(0,3).join(' | ')}};
const insts:any={small:[smallInstrument,completeAnswers], scanned:[scannedInstrument,{board:{chaired:'yes',grade:'good',turned:'good',visits:3,share:0.5,open:true,since:'2015-01-01',words:'a',agencies:['yes']},practice:{heard:{grade:'good',evidence:[{title:'x',date:'2015-01-01'}]}},posts:[{role:'a',vacant:1}]}]};
for (const [name,[c,good]] of Object.entries<any>(insts)) {
  const p=prepare(c); console.log(name,'flat',p.isFlat);
  const base=run(()=>p.score(good));
  let n=0,d=0;
  const check=(label:string,make:()=>any,ctx?:any)=>{ n++; const a=run(()=>p.score(make(),ctx)), b=run(()=>score(c,make(),ctx)); if(a!==b){d++;console.log('DIFF',name,label,'\n  prep ',a.slice(0,500),'\n  score',b.slice(0,500));} else if (a.startsWith('THROW')) console.log('both throw',name,label,a.slice(0,160)); const again=run(()=>p.score(good)); if(again!==base){console.log('REMEMBERS after',label);} };
  // paths
  const paths:string[][]=[]; const walk=(v:any,at:string[])=>{paths.push(at); if(v&&typeof v==='object') for(const k of Object.keys(v)) walk(v[k],[...at,k]);}; walk(good,[]);
  const cyc:any={}; cyc.a=cyc; const deep=(()=>{let x:any='a';for(let i=0;i<20000;i++)x={a:x};return x})(); const deepA=(()=>{let x:any='a';for(let i=0;i<20000;i++)x=[x];return x})();
  const vals:[string,()=>any][]=[['undef',()=>undefined],['null',()=>null],['NaN',()=>NaN],['Inf',()=>Infinity],['-0',()=>-0],['1e308',()=>1e308],['5e-324',()=>5e-324],['0.1',()=>0.1],['1e-7',()=>1e-7],['bigint',()=>1n],['sym',()=>Symbol('x')],['fn',()=>()=>1],['cyc',()=>cyc],['deep',()=>deep],['deepA',()=>deepA],['arr',()=>[]],['sparse',()=>new Array(3)],['hugearr',()=>new Array(1e6)],['obj',()=>({})],['nullproto',()=>Object.create(null)],['inherit',()=>Object.create(good)],['date',()=>new Date()],['map',()=>new Map()],['boxed',()=>new String('good')],['boxedn',()=>new Number(3)],['huge',()=>'x'.repeat(3e6)],['lone',()=>'\ud800'],['emoji',()=>'😀'.repeat(11)],['blank',()=>'  \u00a0\ufeff'],['nul',()=>'\0'],['proto',()=>JSON.parse('{"__proto__":{"grade":"good"}}')],['ctor',()=>({constructor:1,prototype:2,toString:3})],['keystr',()=>'constructor'],['protostr',()=>'__proto__'],['tostr',()=>'toString'],['proxy',()=>new Proxy({},{})],['parr',()=>new Proxy([],{})],['thrproxy',()=>new Proxy({},{get(){throw new Error('p')},ownKeys(){throw new Error('p')},getPrototypeOf(){throw new Error('p')}})],['revoked',()=>{const r=Proxy.revocable({},{});r.revoke();return r.proxy}],['revokedA',()=>{const r=Proxy.revocable([],{});r.revoke();return r.proxy}],['str1',()=>'good'],['yes',()=>'yes'],['true',()=>true],['dup',()=>['yes','yes']],['d',()=>'2015-02-30'],['y0',()=>'0000-01-01'],['typed',()=>new Uint8Array(3)],['buffer',()=>new ArrayBuffer(8)], ['arrobj',()=>Object.assign([],{grade:'good'})],['many',()=>Object.fromEntries(Array.from({length:5000},(_,i)=>['k'+i,i]))]];
  for(const at of paths) for(const [l,v] of vals){ check(at.join('.')+'='+l,()=>{ if(at.length===0) return v(); const copy=structuredClone(good); let o=copy; for(const k of at.slice(0,-1)) o=o[k]; o[at.at(-1)!]=v(); return copy; }); }
  // odd keys at each object
  for(const at of paths){ let g=good; for(const k of at) g=g[k]; if(typeof g!=='object'||g===null) continue;
   const at2=(fn:(o:any)=>any)=>()=>{const copy=structuredClone(good); if(at.length===0) return fn(copy)??copy; let o=copy; for(const k of at.slice(0,-1)) o=o[k]; const r=fn(o[at.at(-1)!]); if(r!==undefined) o[at.at(-1)!]=r; return copy;};
   const L=at.join('.')+' ';
   for(const k of ['__proto__','constructor','toString','length','','0','a/b~c','hasOwnProperty','\u2028'])check(L+'key '+k,at2(o=>{Object.defineProperty(o,k,{value:'good',enumerable:true,configurable:true,writable:true})}));
   check(L+'sym',at2(o=>{o[Symbol('x')]='good'}));
   check(L+'nonenum unknown',at2(o=>{Object.defineProperty(o,'zzz',{value:1,enumerable:false})}));
   check(L+'nonenum all',at2(o=>{for(const k of Object.keys(o)) {try{Object.defineProperty(o,k,{value:o[k],enumerable:false})}catch{}}}));
   check(L+'getter',at2(o=>{for(const k of Object.keys(o)){const v=o[k];Object.defineProperty(o,k,{get:()=>v,enumerable:true,configurable:true})}}));
   check(L+'throwing getter',at2(o=>{for(const k of Object.keys(o)){Object.defineProperty(o,k,{get:()=>{throw new Error('g')},enumerable:true})}}));
   for (const other of [null,undefined,'good',7,{},[],cyc,'x'.repeat(10)]) for (const m of [1,2,3]) check(L+'flip getter '+m+' '+typeof other,at2(o=>{for(const k of Object.keys(o)){const v=o[k];let n=0;Object.defineProperty(o,k,{get:()=>(n++<m?v:other),enumerable:true,configurable:true})}}));
   check(L+'inherit',at2(o=>Array.isArray(o)?undefined:Object.create(o)));
   check(L+'class',at2(o=>Array.isArray(o)?undefined:Object.assign(new (class A{})(),o)));
   check(L+'nullproto',at2(o=>Array.isArray(o)?undefined:Object.assign(Object.create(null),o)));
   check(L+'frozen',at2(o=>{Object.freeze(o)}));
   check(L+'proxy',at2(o=>new Proxy(o,{})));
   check(L+'proxy ownKeys lie',at2(o=>new Proxy(o,{ownKeys:()=>[]})));
   check(L+'proxy get lie',at2(o=>new Proxy(o,{get:(t:any,k)=>k==='grade'?'inadequate':t[k]})));
   check(L+'setproto own',at2(o=>{if(!Array.isArray(o))Object.setPrototypeOf(o,{grade:'good',board:{}})}));
   check(L+'arr with iterator',at2(o=>{if(Array.isArray(o)) (o as any)[Symbol.iterator]=function*(){for(;;) {yield 1;return}}}));
  }
  for(const ctx of [{asAt:'x'},{asAt:'2015-99-99'},{asAt:5},{asAt:''},{asAt:'2015-01-01T00:00Z'},{previous:{}},{previous:null},{previous:{scores:[]}},{previous:{scores:[null],themes:[],flags:[]}},{previous:{scores:[{id:'__proto__',value:1}],themes:[]}},null,5,'x',{asAt:null}]) check('ctx '+str(ctx),()=>good,ctx as any);
  Object.defineProperty(Object.prototype,'polluted',{value:'x',enumerable:true,configurable:true}); check('polluted',()=>structuredClone(good)); delete (Object.prototype as any).polluted;
  // results mutated
  const r:any=p.score(good); const mutate=(v:any,d=0)=>{ if(!v||typeof v!=='object'||d>8)return; for(const k of Reflect.ownKeys(v)){ const x=v[k]; mutate(x,d+1); try{ v[k]= typeof x==='number'?x+1000:typeof x==='string'?'HACK':Array.isArray(x)?(x.push({hack:1}),x):x;}catch{} } try{v.hack=1}catch{} };
  mutate(r.value); console.log('after result mutated same:',run(()=>p.score(good))===base);
  const r0:any=p.score({}); const b0=run(()=>p.score({})); mutate(r0.value); console.log('empty same:',run(()=>p.score({}))===b0);
  console.log(name,n,'checks',d,'diffs');
}
