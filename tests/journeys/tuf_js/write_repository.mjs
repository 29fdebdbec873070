// Writes a repository that @tufjs/repo-mock makes, as files for any web server.
//
//     node write_repository.mjs FOLDER TARGET CONTENT
//
// FOLDER/root.json is where trust starts; FOLDER/metadata/ and FOLDER/targets/ are served.
import fs from 'node:fs';
import path from 'node:path';
import { initializeTUFRepo, tufHandlers } from '@tufjs/repo-mock';

const [folder, name, content] = process.argv.slice(2);
const repository = initializeTUFRepo([{ name, content: Buffer.from(content) }]);
for (const handler of tufHandlers(repository, {})) {
    const { statusCode, response } = handler.fn();
    if (statusCode === 200) {
        const file = path.join(folder, handler.path);
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, response);
    }
}
fs.renameSync(path.join(folder, 'metadata', '1.root.json'), path.join(folder, 'root.json'));
