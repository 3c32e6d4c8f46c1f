namespace Jiuye.Casework;

/// <summary>Why a recommendation led to no work .</summary>
public enum FailureCause
{
    /// <summary>The post (岗位原因).</summary>
    Post = 1,

    /// <summary>The person (自身原因).</summary>
    Person = 2,
}
