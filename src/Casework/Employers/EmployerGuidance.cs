namespace Jiuye.Casework;

/// <summary>Forms of guidance to employers .</summary>
public enum EmployerGuidance
{
    /// <summary>一般性指导服务: advice on policy and the like while data are taken.</summary>
    General = 1,

    /// <summary>专门指导服务: for the employer's own need, such as a recruitment plan or a system of personnel management.</summary>
    Special = 2,

    /// <summary>分类指导服务: for a problem that many employers share.</summary>
    Classified = 3,
}
