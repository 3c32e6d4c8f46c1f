namespace Jiuye.Vocabulary;

/// <summary>By what a posting keeps people away.</summary>
public enum DiscriminationGround
{
    /// <summary>性别: men or women only, or preferred.</summary>
    Sex = 1,

    /// <summary>婚育: being married or not, having children or not, meaning to have some.</summary>
    MarriageChildbearing = 2,

    /// <summary>怀孕: being pregnant, tests and promises about it.</summary>
    Pregnancy = 3,

    /// <summary>民族、种族.</summary>
    Ethnicity = 4,

    /// <summary>宗教信仰.</summary>
    Religion = 5,

    /// <summary>户籍、地域: household registration or place of origin.</summary>
    HouseholdRegistration = 6,

    /// <summary>年龄: an age limit without ground in law.</summary>
    Age = 7,

    /// <summary>残疾.</summary>
    Disability = 8,

    /// <summary>乙肝及其他传染病病原携带.</summary>
    HepatitisB = 9,
}
