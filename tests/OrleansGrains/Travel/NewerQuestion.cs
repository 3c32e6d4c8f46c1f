namespace OrleansGrains.Tests.Travel;

/// <summary>What a question may look like in a later version: a field more.</summary>
[GenerateSerializer]
[Alias("jiuye.tests.NewerQuestion")]
internal sealed record NewerQuestion(int Top, DateOnly AsOf)
{
    [Id(0)]
    public string Language { get; init; } = "zh-CN";

    [Id(1)]
    public long SeenRow { get; init; }

    [Id(2)]
    public string Colour { get; init; } = "";
}
