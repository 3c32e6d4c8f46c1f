namespace Jiuye.Matching.Text;

/// <summary>What an entity of a job text names.</summary>
public enum EntityKind
{
    /// <summary>A job title or occupation, with its department and rank (财务部副经理).</summary>
    Title,

    /// <summary>A level of education (大学本科学历).</summary>
    Education,

    /// <summary>A skill, tool, technology or machine.</summary>
    Skill,

    /// <summary>A certificate, licence or vocational qualification.</summary>
    Certificate,

    /// <summary>An employer or another organisation.</summary>
    Organisation,

    /// <summary>A school, college or university.</summary>
    School,

    /// <summary>A province, city or county.</summary>
    Place,

    /// <summary>Pay, insurance, board, lodging and other benefits.</summary>
    Benefit,
}
