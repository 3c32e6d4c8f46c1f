using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>政策解答: one answer that a counsellor gave on a number of the policy; wrong answers are not allowed .</summary>
/// <param name="Parameter">The parameter asked about, by its name in the policy file.</param>
/// <param name="Told">What the person was told, in the words of the policy: Chinese or English.</param>
public sealed record PolicyAnswer(string Parameter, string Told)
{
    /// <summary>The level of office meant; null where none is.</summary>
    public OfficeTier? Tier { get; init; }

    /// <summary>The case meant; null where none is.</summary>
    public string? Case { get; init; }

    /// <summary>Tells whether the answer is what the policy says.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>A decision that names what the policy says; null where it says nothing on it, so that nothing could be answered.</returns>
    /// <exception cref="ArgumentException">There is no such parameter.</exception>
    public Decision? Check(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var parameter = PolicyParameters.Find(Parameter) ?? throw new ArgumentException($"'{Parameter}' is no parameter of a policy.", nameof(policy));
        if (policy.Statements(parameter).FirstOrDefault(stated => stated.Tier == Tier && stated.Case == Case) is not { } statement)
            return null;
        var says = statement.ToText();
        return Condition.All(
            statement.Source,
            new(new("解答与政策一致", "the answer is what the policy says"), new("解答有误，须更正并告知本人", "the answer is wrong: put it right and tell the person")),
            new Condition(Told == says.Zh || Told == says.En, new("解答内容：" + Told, "told: " + Told), new("政策规定：" + says.Zh, "the policy says: " + says.En)));
    }
}
