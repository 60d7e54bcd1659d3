import type { AccessPolicy, DataPolicy, LearnPolicy, PublishPolicy } from "@/lib/domain/data-policy";

export function withLearn(policy: DataPolicy, change: Partial<LearnPolicy>): DataPolicy {
  return { ...policy, learn: { ...policy.learn, ...change } };
}

export function withAccess(policy: DataPolicy, change: Partial<AccessPolicy>): DataPolicy {
  return { ...policy, access: { ...policy.access, ...change } };
}

export function withPublish(policy: DataPolicy, change: Partial<PublishPolicy>): DataPolicy {
  return { ...policy, publish: { ...policy.publish, ...change } };
}
