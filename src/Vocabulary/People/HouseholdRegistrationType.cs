namespace Jiuye.Vocabulary;

/// <summary>户籍性质: the four codes of the diverted-worker roster (seed 000, Annex 2, note 2; R-008).</summary>
/// <remarks>Stored for statutory tables and audit only: no score, filter or grade may read it.</remarks>
public enum HouseholdRegistrationType
{
    /// <summary>本市城镇.</summary>
    LocalUrban = 1,

    /// <summary>本市农村.</summary>
    LocalRural = 2,

    /// <summary>外省城镇.</summary>
    OtherProvinceUrban = 3,

    /// <summary>外省农村.</summary>
    OtherProvinceRural = 4,
}
