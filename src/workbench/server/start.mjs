import { buildAddin, buildWorkbench } from './build.mjs';
import { serve } from './serve.mjs';

const WANTED = Number(process.env.PORT ?? 3000);

console.log('正在准备工作台（第一次约半分钟）…');
await Promise.all([buildAddin(), buildWorkbench()]);
const { address } = await serve(WANTED, (port) => console.log(`端口 ${port} 已被占用，改用下一个。`));
console.log(`工作台已就绪：${address}\n本地模拟，不是 Excel；数据不离开本机。按 Ctrl+C 结束。`);
console.log(
  `In English: ${address}/?language=en-US (a local simulation, not Excel; data stays on this computer; Ctrl+C ends it)`,
);
