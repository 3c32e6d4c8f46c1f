namespace Jiuye.Vocabulary;

/// <summary>Whom or what a service ledger is about.</summary>
public enum SubjectKind
{
    /// <summary>A person: 个人服务台账.</summary>
    Person = 1,

    /// <summary>An employer: 用人单位服务台账.</summary>
    Employer = 2,

    /// <summary>A job fair: 洽谈会招聘档案.</summary>
    Fair = 3,

    /// <summary>A guaranteed loan: 贷款档案.</summary>
    Loan = 4,

    /// <summary>A question asked online or by phone.</summary>
    Question = 5,

    /// <summary>An office and what it owes of its own accord: surveys, rolls, weekly figures.</summary>
    Office = 6,
}
