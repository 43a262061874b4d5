import {
  QueryClient,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput, WindowCallName } from '#shared/contract/contract.ts';
import { type CallFailure, call } from './bridge.ts';

/**
 * What was read from the practice and may be shown again. Every failure is typed and final, so nothing is
 * tried again by itself; nothing else writes to the practice, so nothing goes stale behind our back.
 */
export const practiceCache = new QueryClient({
  defaultOptions: {
    queries: {
      // Without `always` a laptop that is offline would wait for a network that is never needed.
      networkMode: 'always',
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      throwOnError: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

type CallOptions<N extends WindowCallName> = Pick<
  UseQueryOptions<CallOutput<N>, CallFailure>,
  'enabled' | 'gcTime' | 'placeholderData' | 'staleTime'
>;

/** Reads by a call and keeps the answer under `[name, input]`. */
export function useCall<N extends WindowCallName>(
  name: N,
  input: CallInput<N>,
  options: CallOptions<N> = {},
): UseQueryResult<CallOutput<N>, CallFailure> {
  return useQuery<CallOutput<N>, CallFailure>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    ...options,
  });
}

/** Changes something by a call; afterwards every answer of the calls in `invalidates` is read anew. */
export function useAction<N extends WindowCallName>(
  name: N,
  { invalidates = [] }: { invalidates?: readonly CallName[] } = {},
): UseMutationResult<CallOutput<N>, CallFailure, CallInput<N>> {
  const client = useQueryClient();
  return useMutation<CallOutput<N>, CallFailure, CallInput<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onSuccess: () =>
      Promise.all(invalidates.map((read) => client.invalidateQueries({ queryKey: [read] }))).then(
        () => undefined,
      ),
  });
}
