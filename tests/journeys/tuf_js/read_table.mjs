// Reads many repositories with tuf-js, one line each: "NAME accepted" or "NAME refused: REASON".
//
//     node read_table.mjs FOLDER URL TARGET NAME/STAGES...
//
// FOLDER/NAME/root.json is where trust starts. URL/NAME/1/, URL/NAME/2/ … are what the repository is
// at one time after the other: the client refreshes at each, and downloads TARGET from the last.
import fs from 'node:fs';
import path from 'node:path';
import { Updater } from 'tuf-js';

const [folder, url, target, ...repositories] = process.argv.slice(2);

async function read(name, stages) {
    const metadataDir = path.join(folder, name, 'js');
    const targetDir = path.join(folder, name, 'js-targets');
    fs.mkdirSync(metadataDir, { recursive: true });
    fs.mkdirSync(targetDir, { recursive: true });
    fs.copyFileSync(path.join(folder, name, 'root.json'), path.join(metadataDir, 'root.json'));
    for (let stage = 1; stage <= stages; ++stage) {
        const updater = new Updater({
            metadataDir,
            metadataBaseUrl: `${url}/${name}/${stage}/metadata`,
            targetDir,
            targetBaseUrl: `${url}/${name}/${stage}/targets`,
            config: { fetchRetry: 0 },
        });
        await updater.refresh();
        if (stage === stages) {
            const info = await updater.getTargetInfo(target);
            if (!info) {
                throw new Error(`${target} is in no role`);
            }
            await updater.downloadTarget(info);
        }
    }
}

for (const repository of repositories) {
    const [name, stages] = repository.split('/');
    try {
        await read(name, Number(stages));
        console.log(`${name} accepted`);
    } catch (error) {
        console.log(`${name} refused: ${error.message.split('\n')[0]}`);
    }
}
