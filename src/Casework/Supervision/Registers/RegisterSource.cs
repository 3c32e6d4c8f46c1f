namespace Jiuye.Casework;

/// <summary>A register that registrations are compared with (003 §3(4), 001 L2011).</summary>
public enum RegisterSource
{
    /// <summary>社会保险缴费: contributions are paid for the person.</summary>
    SocialInsurance = 1,

    /// <summary>工商登记: the person has a business or founded an enterprise.</summary>
    BusinessRegister = 2,

    /// <summary>养老保险待遇: the person draws a pension.</summary>
    Pension = 3,

    /// <summary>死亡信息.</summary>
    Deaths = 4,
}
