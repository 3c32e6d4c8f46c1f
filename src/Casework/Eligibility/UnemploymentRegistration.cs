using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>失业登记: who may register, and what ends or does not end it .</summary>
public static class UnemploymentRegistration
{
    /// <summary>Tells whether a person may register as unemployed.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction states no age.</returns>
    public static Decision? MayRegister(RegistrationFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.MinUnemploymentRegistrationAge) is not { Value: { } age } statement)
            return null;
        return Condition.All(
            statement.Source,
            new(new("可办理失业登记", "may register as unemployed"), new("不符合失业登记条件；需求职或培训的办理求职登记", "no unemployment registration; a job-search registration where work or training is wanted")),
            new Condition(
                facts.Age is { } years ? age.IsMetBy(years) : null,
                facts.Age is { } known ? Say.Both($"{known}岁", $"age {known}") : new("年龄未知", "age not known"),
                new($"年龄{age.ToText().Zh}", $"age: {age.ToText().En}")),
            Condition.Of(!facts.DrawsPension, "未领取基本养老金", "draws no basic pension"),
            Condition.Of(facts.IsAbleToWork, "有劳动能力", "able to work"),
            Condition.Of(facts.WantsWork, "有就业愿望", "wants work"),
            Condition.Of(!facts.IsInWork, "处于无业状态", "not in work"));
    }

    /// <summary>Tells whether a registration must be ended for a cause.</summary>
    /// <param name="cause">The cause; null where there is none, such as refusals of service or silence, which are not enough .</param>
    public static Decision Ends(DeregistrationCause? cause) => Condition.All(
        "003 §3(4)",
        new(new("注销失业登记并告知本人", "end the registration and tell the person"), new("保留失业登记", "the registration stays")),
        new Condition(
            cause is not null,
            cause is { } known ? new("存在注销情形：" + CauseText(known).Zh, "cause: " + CauseText(known).En) : new("无注销情形（拒绝服务、失去联系不足以注销）", "no cause (refusals and silence are not enough)"),
            new("法定注销情形之一", "one of the causes named")));

    /// <summary>Tells whether a person is long-term registered, so that the records are to be refreshed .</summary>
    /// <param name="state">The case.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Null where the jurisdiction sets no length.</returns>
    public static Decision? IsLongTerm(CaseState state, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.LongTermRegisteredMonths) is not { Value: { } months } statement)
            return null;
        return Condition.All(
            statement.Source,
            new(new("长期登记失业，更新记录", "long-term registered: refresh the records"), new("未达长期登记失业", "not long-term registered")),
            new Condition(
                state.IsRegistered ? Elapsed.Meets(months, state.RegisteredOn!.Value, asOf) : false,
                Say.On(state.RegisteredOn, "失业登记", "registered"),
                new($"登记{months.ToText().Zh}", $"registered for {months.ToText().En}")));
    }

    private static Bilingual CauseText(DeregistrationCause cause) => cause switch
    {
        DeregistrationCause.DrawsPension => new("依法领取基本养老金", "lawfully draws basic pension"),
        DeregistrationCause.Hired => new("被用人单位录用", "hired by an employer"),
        DeregistrationCause.SelfEmployed => new("从事个体经营", "in business on own account"),
        DeregistrationCause.FoundedEnterprise => new("创办企业或民办非企业单位", "founded an enterprise or private non-enterprise unit"),
        DeregistrationCause.EnteredSchool => new("入学", "entered school"),
        DeregistrationCause.MilitaryService => new("应征服兵役", "called up for military service"),
        DeregistrationCause.MovedAbroad => new("移居境外", "moved abroad"),
        DeregistrationCause.LostAbilityToWork => new("完全丧失劳动能力", "wholly lost the ability to work"),
        DeregistrationCause.Imprisoned => new("被判刑收监", "sentenced and imprisoned"),
        DeregistrationCause.Died => new("死亡", "died"),
        DeregistrationCause.SetByStateOrProvince => new("国家或省规定的其他情形", "another case set by the state or the province"),
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "No cause."),
    };
}
