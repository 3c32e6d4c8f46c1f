namespace Jiuye.Casework;

/// <summary>The insurances that a public-welfare post pays into.</summary>
public enum SocialInsurance
{
    /// <summary>养老保险.</summary>
    Pension = 1,

    /// <summary>医疗保险.</summary>
    Medical = 2,

    /// <summary>失业保险.</summary>
    Unemployment = 3,

    /// <summary>生育保险.</summary>
    Maternity = 4,
}
