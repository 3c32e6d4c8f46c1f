// A silo takes threads and ports; several at once on a small machine would measure each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
