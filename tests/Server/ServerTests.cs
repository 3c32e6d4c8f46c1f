namespace Server.Tests;

/// <summary>One running service for all tests that only ask, or write under ids of their own.</summary>
[CollectionDefinition(nameof(RunningServer))]
public sealed class ServerTests : ICollectionFixture<RunningServer>;
