import { RemotePage, remoteMetadata } from '#app/_walls/remote-page.tsx';
import type { PageParams } from '#app/_pages/view.ts';

export const revalidate = 60;
/** Made when first asked for: the stories are known at run time only. */
export const generateStaticParams = () => [];

interface Props {
  readonly params: Promise<PageParams>;
}

export const generateMetadata = (props: Props) => remoteMetadata(props);

export default function Page(props: Props) {
  return <RemotePage {...props} />;
}
