import { ChangesPage, changesMetadata, type ChangesProps } from '#app/_pages/changes-page.tsx';

/** Made anew for each request: what a visitor types into `since` makes no stored page. */
export const dynamic = 'force-dynamic';

export const generateMetadata = (props: ChangesProps) => changesMetadata(props);

export default function Page(props: ChangesProps) {
  return <ChangesPage {...props} />;
}
