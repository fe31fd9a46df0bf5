// `npm run dev`: the site as it is being written, rebuilt on every change.
import { addressToOpen, requireFreeAddress, wantedAddress } from './address.mjs';
import { installPackages } from './install.mjs';
import { say } from './say.mjs';
import { serve } from './serve.mjs';

const address = wantedAddress();
await requireFreeAddress(address);
await installPackages();
serve('dev', address, { whenReady: () => say(`The map is at ${addressToOpen(address)}.`) });
