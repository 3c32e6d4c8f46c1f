namespace Jiuye.Vocabulary;

/// <summary>A statement with its typed value.</summary>
/// <typeparam name="T">What is stated: <see cref="Deadline"/>, <see cref="Interval"/>, <see cref="Quantity"/>, <see cref="DayRule"/> or <see cref="Reading"/>.</typeparam>
public sealed record Statement<T> : Statement
    where T : class, IPolicyValue
{
    /// <summary>The value; null where the text has only <see cref="Statement.Words"/>.</summary>
    public required T? Value { get; init; }

    /// <inheritdoc/>
    public override Bilingual ToText() => Value?.ToText() ?? Bilingual.Same(Words!);
}
