// Downloads and verifies targets of a published repository with tuf-js, as anybody's client would.
//
//     node read_repository.mjs TRUSTED_ROOT METADATA_URL TARGETS_URL FOLDER TARGET...
//
// Prints one line a target, its length in bytes and its path. Ends with 1 and the reason at the
// first thing that cannot be verified.
import fs from 'node:fs';
import path from 'node:path';
import { Updater } from 'tuf-js';

const [trustedRoot, metadataBaseUrl, targetBaseUrl, folder, ...targets] = process.argv.slice(2);
const metadataDir = path.join(folder, 'metadata');
const targetDir = path.join(folder, 'targets');
fs.mkdirSync(metadataDir, { recursive: true });
fs.mkdirSync(targetDir, { recursive: true });
fs.copyFileSync(trustedRoot, path.join(metadataDir, 'root.json'));

const updater = new Updater({
    metadataDir,
    metadataBaseUrl: metadataBaseUrl.replace(/\/$/, ''),
    targetDir,
    targetBaseUrl: targetBaseUrl.replace(/\/$/, ''),
    // An answer that is refused stays refused: asking twice only takes time.
    config: { fetchRetry: 0 },
});
try {
    await updater.refresh();
    for (const target of targets) {
        const info = await updater.getTargetInfo(target);
        if (!info) {
            throw new Error(`${target} is in no role`);
        }
        await updater.downloadTarget(info);
        console.log(`${info.length} ${target}`);
    }
} catch (error) {
    console.error(`${error.name}: ${error.message}`);
    process.exitCode = 1;
}
