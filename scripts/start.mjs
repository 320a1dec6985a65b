// `npm start`: builds Kompasark and serves the workbench, on PORT or 3000.
import { reportServeErrors, serveSite } from './serve-site.mjs';

await reportServeErrors(async () => {
  console.log('Building Kompasark …');
  const { address } = await serveSite({ port: Number(process.env.PORT ?? 3000) });
  console.log(`\nThe workbench is ready: ${address}\nCtrl+C stops it.`);
});
