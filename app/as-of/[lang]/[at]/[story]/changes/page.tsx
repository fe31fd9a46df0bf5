import { ChangesPage, changesMetadata } from '#app/_pages/changes-page.tsx';
import type { PageProps } from '#app/_pages/view.ts';

/** Made anew for each request: what a visitor types into the address makes no stored page. */
export const dynamic = 'force-dynamic';

export const generateMetadata = (props: PageProps) => changesMetadata(props);

export default function Page(props: PageProps) {
  return <ChangesPage {...props} />;
}
