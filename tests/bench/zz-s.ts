import { createSearch } from '@/core/matching/search';
import { inventNames } from './match-names';
for (const n of [10_000, 100_000, 1_000_000]) {
const e=Array.from(inventNames(n,['The','New']),(x,i)=>({id:String(i),caption:x.phrase,schema:'Person' as const,countries:[],statusClass:'known' as const,names:[]}));
let t=performance.now(); const s=createSearch(e); console.log(n,'build',(performance.now()-t).toFixed(0),(process.memoryUsage().heapUsed/1e6).toFixed(0)+'MB');
for (const q of ['i','iv','ivan','Ivan Kako','Ivna Kakko','robotics','道通']) { t=performance.now(); const r=s.find(q,20); console.log('  ',q,(performance.now()-t).toFixed(1),r.length,r[0]?.caption); }
}
