import { compile, projectionOf, projectAnswers } from '@plumbline/core';
import { scanNdjson } from '@plumbline/batch';
import { slowLine } from '../../batch/src/ndjson/slow-line.ts';
import { scannedInstrument as c } from '../../batch/src/testing/scanned-instrument.ts';
const proj=projectionOf(c); const slow=slowLine(c,proj,{});
let seed=Number(process.argv[2]??1); const rnd=()=>{seed=(Math.imul(seed,1664525)+1013904223)>>>0;return seed/2**32}; const int=(n:number)=>Math.floor(rnd()*n); const pick=<T>(a:T[]):T=>a[int(a.length)]!;
const enc=new TextEncoder();
const good={board:{chaired:'yes',grade:'good',turned:'good',visits:3,share:0.5,open:true,since:'2015-01-01',words:'ab',agencies:['yes','no']},practice:{heard:{grade:'good',evidence:[{title:'x',date:'2015-01-01'}],impact:'i',comment:'c'}},posts:[{role:'a',vacant:1}]};
const envl=(a:any)=>({$schema:'https://schemas.plumbline.example/meta/response/1.0.0.json',instrument:{id:'scanned',version:'1.0.0'},organisation:'E10000012',period:'2015',state:'draft',revision:1,views:[{id:'self',kind:'self',by:{role:'a'},answers:a}]});
const bits=['"','\\','{','}','[',']',',',':',' ','\t','\r','0','-','-0','01','.5','1e400','1E2','1.','-','+1','1e-7','0.0000001','123456789012345678','9007199254740993','true','false','null','"\\u0067ood"','"go\\u006fd"','"__proto__":{},','"constructor":1,','"board":{},','"grade":"good",','\ufeff','\u2028','é','😀','\ud800','"\\ud800"','"\\ud83d\\ude00"','/*x*/','NaN','Infinity','\0','\x7f','\x1f','""','" "','"\u00a0"','"0000-01-01"','"2015-02-29"','"2016-02-29"','"2015-1-01"','"2015-01-01T00:00"','"x"','"not-applicable"','{}','[]','[{}]','"gооd"','1000000.5','99.9999999','0.1234567','-1','-1.0000001','10','10.0','1e1','"evidence":[]','"reason":"x",','"comment":"",','"state":"final"','"submitted"','2','-1','"E1"','"instrument":{},','"views":[],','"id":"a"','"id":"a--b",','"id":"-a",','"revision":0','"state":"submitted"','"invented":true,','"invented":false,','"kind":"self"','"kind":"partner"'];
function line():Uint8Array{ let t=JSON.stringify(rnd()<.4?envl(good):good); 
  if(rnd()<.3){ // token value replace
    const toks=[...t.matchAll(/"[^"]*"|[-0-9.]+|true|false/g)]; for(let k=int(3);k>=0;k--){const m=pick(toks); const r=pick(bits); t=t.slice(0,m.index)+r+t.slice(m.index!+m[0].length); break;} }
  else { for(let k=int(3);k>=0;k--){ const at=int(t.length), n=rnd()<.5?0:int(6); t=t.slice(0,at)+(rnd()<.8?pick(bits):'')+t.slice(at+n);} }
  let b=enc.encode(t); if(rnd()<.2){b=b.slice(); for(let k=int(3);k>=0;k--) b[int(b.length)]=int(256);} if(rnd()<.03) b=b.subarray(0,int(b.length)); return b; }
const cell=(cols:any,col:any,row:number)=>{const f=cols.columns.get(col.name);if(f.kind==='list')return [...f.values.subarray(f.offsets[row],f.offsets[row+1])].map((v:number)=>Number.isNaN(v)?null:v);const v=f.values[row];return Number.isNaN(v)||(col.kind==='leaf'&&v===-1)||(f.kind==='day'&&v===0)?null:v};
let total=0,ok=0,fastOk=0,diffs=0;
for(let round=0;round<Number(process.argv[3]??100);round++){
  const lines=Array.from({length:200},line);
  // file
  const parts:Uint8Array[]=[]; for(const l of lines){parts.push(l,enc.encode('\n'));}
  const size=parts.reduce((a,b)=>a+b.length,0); const file=new Uint8Array(size); let o=0; for(const p of parts){file.set(p,o);o+=p.length;}
  // expected: split on LF
  const exp=new Map<number,string>(); let start=0,num=0; for(let i=0;i<file.length;i++) if(file[i]===10){num++; let b=file.subarray(start,i); start=i+1; if(b.every(x=>x===32||x===13||x===9)) continue; const r=slow(b); exp.set(num, r.ok?'R'+JSON.stringify([r.value.organisation,r.value.row.map((x:any)=>Object.is(x,-0)?0:x)]):'I'+JSON.stringify(r.issues));}
  const got=new Map<number,string>(); let slowN=0;
  const chunks:Uint8Array[]=[]; for(let i=0;i<file.length;){const n=rnd()<.1?0:1+int(rnd()<.5?7:5000);chunks.push(file.slice(i,i+n));i+=n;}
  try{ for await(const b of scanNdjson(c,chunks,{blockLines:1+int(50)})){ for(let r=0;r<b.columns.rows;r++) got.set(b.lines[r]!,'R'+JSON.stringify([b.organisations[r],proj.columns.map(k=>{const x=cell(b.columns,k,r);return Object.is(x,-0)?0:x})])); const by=new Map<number,any[]>(); for(const {line,...i} of b.issues) by.set(line,[...(by.get(line)??[]),i]); for(const [l,i] of by) got.set(l,'I'+JSON.stringify(i)); slowN+=b.slow; } }catch(e:any){console.log('THROW',e.stack.slice(0,300));diffs++;}
  total+=exp.size; fastOk+=exp.size-slowN;
  for(const [n,e] of exp){ if(e[0]==='R')ok++; const g=got.get(n); if(g!==e){diffs++; if(diffs<15){let s=0,k=0;for(let i=0;i<file.length;i++)if(file[i]===10){k++;if(k===n)console.log('DIFF',new TextDecoder().decode(file.subarray(s,i)),'\n exp',e.slice(0,300),'\n got',(g??'').slice(0,300));s=i+1;}}} }
  for(const n of got.keys()) if(!exp.has(n)){diffs++;console.log('EXTRA',n)}
}
console.log({total,ok,fastOk,diffs});
