namespace Jiuye.Vocabulary;

/// <summary>A parameter whose values are of one type, so that <c>policy.Get(parameter)</c> is typed.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class PolicyParameter<T> : PolicyParameter
    where T : class, IPolicyValue
{
    private readonly Func<StatementElement, T?> value;

    internal PolicyParameter(ParameterKind kind, string name, string group, Bilingual meaning, Func<StatementElement, T?> value)
        : base(kind, name, group, meaning) => this.value = value;

    internal override Statement? Read(StatementElement element)
    {
        var words = element.Words();
        var read = words is null ? value(element) : null;
        element.RefuseOthers();
        if (words is null && read is null)
            return null;
        return new Statement<T>
        {
            Value = read,
            Words = words,
            Tier = element.Tier(),
            Case = element.Case(),
            Source = element.Source(),
            Rows = element.Rows(),
            Note = element.Note(),
            StatedBy = element.StatedBy,
        };
    }
}
