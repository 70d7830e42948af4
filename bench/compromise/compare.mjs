// Times compromise (tagging, people, places, organisations; no parse) and Dateline's syntax stage (sentences, tags, lemmas, tree, names)
// on the same plain text files, one after the other, twice. See README.md.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node compare.mjs FILE.txt...');
  process.exit(2);
}

const seconds = 10;
const texts = files.map(file => readFileSync(file, 'utf8'));
const training = fileURLToPath(new URL('../../src/Dateline.Training/bin/Release/net10.0/Dateline.Training.dll', import.meta.url));

function compromise() {
  const read = () => {
    let words = 0;
    for (const text of texts) {
      const doc = nlp(text);
      words += doc.terms().length;
      doc.people().out('array');
      doc.places().out('array');
      doc.organizations().out('array');
    }
    return words;
  };
  const words = read();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  let runs = 0;
  while (performance.now() - start < seconds * 1000) {
    read();
    runs++;
  }
  const wall = (performance.now() - start) / 1000;
  const used = process.cpuUsage(cpu);
  console.log('compromise ' + nlp.version);
  console.log(`${words} terms, ${runs} runs: ${Math.round(words * runs / wall)} terms/s, ${Math.round(words * runs / ((used.user + used.system) / 1e6))} terms per second of CPU time`);
  console.log(`resident ${Math.round(process.memoryUsage().rss / 1048576)} MB`);
}

function dateline() {
  console.log('Dateline');
  const run = spawnSync('dotnet', [training, 'syntax-speed', ...files, '--seconds', String(seconds)], { stdio: 'inherit' });
  if (run.status !== 0) {
    process.exit(1);
  }
}

for (let round = 0; round < 2; round++) {
  compromise();
  dateline();
}
