// `npm start`: installs what is missing, builds, serves the atlas and prints its address.
import { installPackages, run } from './install.mjs';

installPackages();
run('npx', ['vite', 'build', '--logLevel', 'warn']);
const { serve } = await import('./serve.mjs');
const wanted = Number(process.env.PORT ?? 4173);
const { address } = await serve({ port: wanted }).catch(() => serve({ port: 0 }));
console.log(`\nThe atlas is at ${address}\n`);
