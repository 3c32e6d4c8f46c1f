namespace OrleansGrains.Tests.Travel;

/// <summary>What a question may have looked like in an earlier version: without what came later.</summary>
[GenerateSerializer]
[Alias("jiuye.tests.OlderQuestion")]
internal sealed record OlderQuestion(int Top, DateOnly AsOf);
